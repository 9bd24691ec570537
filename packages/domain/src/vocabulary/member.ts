import { vocabulary } from './vocabulary.ts';

export const SEXES = ['MALE', 'FEMALE'] as const;
export type Sex = (typeof SEXES)[number];

export const RELATIONSHIPS = [
  'HEAD',
  'SPOUSE',
  'CHILD',
  'PARENT',
  'GRANDPARENT',
  'GRANDCHILD',
  'SIBLING',
  'OTHER',
] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

export const EMPLOYMENT_STATUSES = [
  'WAGE_WITH_CONTRACT',
  'WAGE_WITHOUT_CONTRACT',
  'SELF_EMPLOYED',
  'UNEMPLOYED',
  'STUDENT',
  'NOT_WORKING',
] as const;
export type EmploymentStatus = (typeof EMPLOYMENT_STATUSES)[number];

/** Highest level completed, lowest first. */
export const EDUCATION_LEVELS = [
  'NONE',
  'PRIMARY',
  'LOWER_SECONDARY',
  'UPPER_SECONDARY',
  'VOCATIONAL',
  'COLLEGE',
  'UNIVERSITY',
] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

export const memberVocabularies = {
  Sex: vocabulary(
    SEXES,
    { vi: 'Giới tính', en: 'Sex' },
    {
      MALE: { vi: 'Nam', en: 'Male' },
      FEMALE: { vi: 'Nữ', en: 'Female' },
    },
  ),
  Relationship: vocabulary(
    RELATIONSHIPS,
    { vi: 'Quan hệ với chủ hộ', en: 'Relationship to the head' },
    {
      HEAD: { vi: 'Chủ hộ', en: 'Head' },
      SPOUSE: { vi: 'Vợ/chồng', en: 'Spouse' },
      CHILD: { vi: 'Con', en: 'Child' },
      PARENT: { vi: 'Cha/mẹ', en: 'Parent' },
      GRANDPARENT: { vi: 'Ông/bà', en: 'Grandparent' },
      GRANDCHILD: { vi: 'Cháu nội/ngoại', en: 'Grandchild' },
      SIBLING: { vi: 'Anh/chị/em', en: 'Sibling' },
      OTHER: { vi: 'Khác', en: 'Other' },
    },
  ),
  EmploymentStatus: vocabulary(
    EMPLOYMENT_STATUSES,
    { vi: 'Tình trạng việc làm', en: 'Employment status' },
    {
      WAGE_WITH_CONTRACT: { vi: 'Làm công có hợp đồng', en: 'Wage job with a contract' },
      WAGE_WITHOUT_CONTRACT: { vi: 'Làm công không có hợp đồng', en: 'Wage job without a contract' },
      SELF_EMPLOYED: { vi: 'Tự làm', en: 'Self-employed' },
      UNEMPLOYED: { vi: 'Không có việc làm', en: 'Unemployed' },
      STUDENT: { vi: 'Đang đi học', en: 'Student' },
      NOT_WORKING: { vi: 'Không tham gia lao động', en: 'Not in the labour force' },
    },
  ),
  EducationLevel: vocabulary(
    EDUCATION_LEVELS,
    { vi: 'Trình độ học vấn', en: 'Education level' },
    {
      NONE: { vi: 'Chưa tốt nghiệp tiểu học', en: 'None completed' },
      PRIMARY: { vi: 'Tiểu học', en: 'Primary' },
      LOWER_SECONDARY: { vi: 'Trung học cơ sở', en: 'Lower secondary' },
      UPPER_SECONDARY: { vi: 'Trung học phổ thông', en: 'Upper secondary' },
      VOCATIONAL: { vi: 'Sơ cấp, trung cấp nghề', en: 'Vocational' },
      COLLEGE: { vi: 'Cao đẳng', en: 'College' },
      UNIVERSITY: { vi: 'Đại học trở lên', en: 'University or higher' },
    },
  ),
} as const;
