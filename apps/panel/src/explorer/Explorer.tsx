import { GraphiQL } from 'graphiql';
import { EXAMPLES } from './examples.ts';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';

type Fetcher = React.ComponentProps<typeof GraphiQL>['fetcher'];

/** Sends operations as the person signed in to the panel: the browser adds the session cookie. */
const fetcher: Fetcher = async (params, { headers = {} } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...(headers as Record<string, string>) },
    body: JSON.stringify(params),
  });
  return response.json();
};

/** The schema's documentation, an editor that completes and checks, and example operations. */
export function Explorer() {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={EXAMPLES}
      // The first tab's variables are taken from here, not from its description (GraphiQL 5.4).
      initialVariables={EXAMPLES[0]?.variables ?? ''}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <a href="/" className="explorer-home">
          Thoát Nghèo
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
