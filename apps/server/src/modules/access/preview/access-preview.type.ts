import { Field, Int, ObjectType } from 'type-graphql';
import { HeldPermissionType } from '../../viewer/index.ts';

@ObjectType('ConceptAccess', { description: 'What a person sees and changes of one concept.' })
export class ConceptAccessType {
  @Field(() => String, { description: 'Published type, for example `Household`.' })
  concept: string;

  @Field(() => Int, { description: 'Records the person reads today.' })
  readable: number;

  @Field(() => [String], { description: 'Fields the person may not read; asking for one is refused.' })
  hiddenFields: readonly string[];

  @Field(() => Boolean, { description: 'Whether the person changes any of them.' })
  mayChange: boolean;
}

@ObjectType('AccessPreview', { description: 'What a person can see and do on a day, by the grants there are.' })
export class AccessPreviewType {
  @Field(() => [String], { description: 'Codes of the roles held that day.' })
  roles: readonly string[];

  @Field(() => [HeldPermissionType], { description: 'What the person may do, and where.' })
  permissions: HeldPermissionType[];

  @Field(() => [ConceptAccessType], { description: 'By concept.' })
  concepts: ConceptAccessType[];
}
