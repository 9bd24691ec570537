import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { DataloaderType, MikroORM } from '@mikro-orm/postgresql';
import Fastify from 'fastify';
import { buildSchema } from 'type-graphql';
import { databaseUrl, IDLE_MS, listen, POOL_SIZE, SESSION_OPTIONS } from '../serve.ts';
import { type Context, createContext } from './context.ts';
import { entities } from './entities.ts';
import {
  AnswerFields,
  AssessmentFields,
  CommuneFields,
  DistrictFields,
  HouseholdFields,
  HouseholdFigureFields,
} from './fields.ts';
import { Queries } from './queries.ts';

const orm = await MikroORM.init({
  entities,
  clientUrl: databaseUrl(),
  dataloader: DataloaderType.ALL,
  pool: { min: 0, max: POOL_SIZE, idleTimeoutMillis: IDLE_MS },
  driverOptions: { options: SESSION_OPTIONS },
  timezone: 'UTC',
});
const schema = await buildSchema({
  resolvers: [
    Queries,
    AnswerFields,
    AssessmentFields,
    CommuneFields,
    DistrictFields,
    HouseholdFields,
    HouseholdFigureFields,
  ],
  validate: false,
});
const apollo = new ApolloServer<Context>({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
await apollo.start();

const app = Fastify({ logger: false });
app.post('/graphql', fastifyApolloHandler(apollo, { context: async () => createContext(orm.em.fork()) }));
await listen(app);
