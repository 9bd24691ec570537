import { isCode, label } from '@thoat-ngheo/domain';
import { Column } from '../components/list/Column.tsx';
import { RecordLink } from '../components/list/RecordLink.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';

/** The roles there are. */
export function RoleList() {
  return (
    <RegistryList
      sort={{ field: 'name', order: 'ASC' }}
      canCreate
      phone={{ primary: ({ name }) => String(name), secondary: ({ description }) => String(description ?? '') }}
      exportColumns={[
        { source: 'code' },
        { source: 'name' },
        { source: 'nameEn' },
        { source: 'description' },
        {
          source: 'permissions',
          value: ({ permissions }, lang) =>
            (permissions as readonly string[])
              .map((each) => (isCode('Permission', each) ? label('Permission', each, lang) : each))
              .join('; '),
        },
      ]}
    >
      <Column source="name">
        <RecordLink source="name" />
      </Column>
      <Column source="description" disableSort />
      <Column source="code" />
    </RegistryList>
  );
}
