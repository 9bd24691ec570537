import { useTranslate } from 'ra-core';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { WholeNumberInput } from '../components/input/WholeNumberInput.tsx';
import { FormulaStatus } from './FormulaStatus.tsx';
import { useFieldsOfKind } from './use-fields-of-kind.ts';
import type { FormulaCheck } from './use-version-parser.ts';

const BY_NAME = { field: 'name', order: 'ASC' } as const;

/** The inputs of a version; those that its kind does not have are not there. */
export function VersionInputs({ problemsOf }: Pick<FormulaCheck, 'problemsOf'>) {
  const translate = useTranslate();
  const has = useFieldsOfKind();
  const help = (field: string): string => translate(`indicatorVersions.help.${field}`);
  return (
    <>
      <FormSection title="indicatorVersions.sections.main" hint="indicatorVersions.hints.frozen">
        <ReferencePicker source="indicatorId" reference="indicators" sort={BY_NAME} required />
        <FormRow>
          <VocabularyInput source="kind" vocabulary="IndicatorKind" />
          <TextInput source="unitOfMeasure" helperText={help('unitOfMeasure')} />
          <VocabularyInput source="direction" vocabulary="IndicatorDirection" />
          <VocabularyInput source="frequency" vocabulary="PeriodKind" />
        </FormRow>
      </FormSection>
      {has.formula && (
        <FormSection title="indicatorVersions.sections.formula">
          <TextInput source="formula" multiline helperText={help('formula')} />
          <FormulaStatus problemsOf={problemsOf} />
        </FormSection>
      )}
      {has.derivedMeasure && (
        <FormSection title="indicatorVersions.sections.derived">
          <FormRow>
            <VocabularyInput source="derivedMeasure" vocabulary="DerivedMeasure" />
            <VocabularyInput source="derivedClass" vocabulary="HouseholdClass" helperText={help('derivedClass')} />
            {has.derivedIndicator && <VocabularyInput source="derivedIndicator" vocabulary="DeprivationIndicator" />}
          </FormRow>
        </FormSection>
      )}
      <FormSection title="indicatorVersions.sections.rollUp" hint="indicatorVersions.hints.rollUp">
        <FormRow>
          <VocabularyInput source="overUnits" vocabulary="UnitRollUp" />
          <VocabularyInput source="overPeriods" vocabulary="PeriodRollUp" />
          <WholeNumberInput source="decimals" helperText={help('decimals')} />
        </FormRow>
        {has.weightIndicatorId && <ReferencePicker source="weightIndicatorId" reference="indicators" sort={BY_NAME} />}
      </FormSection>
      <FormSection title="indicatorVersions.sections.reporting">
        <FormRow>
          <VocabularyInput source="reportingLevel" vocabulary="ReportingLevel" />
          <WholeNumberInput source="dueDays" helperText={help('dueDays')} />
        </FormRow>
      </FormSection>
      <FormSection title="indicatorVersions.sections.validity">
        <FormRow>
          <DateInput source="validFrom" helperText={help('validFrom')} />
          <DateInput source="validTo" helperText={help('validTo')} />
        </FormRow>
        <ReferencePicker source="legalDocumentId" reference="legalDocuments" />
        <TextInput source="sourceNote" multiline />
      </FormSection>
    </>
  );
}
