import type { Sex } from '@thoat-ngheo/domain';

type BySex = { readonly [S in Sex]: readonly string[] };

const words = (text: string): readonly string[] => text.split(' ');

/** Given names of those born before about 1975. */
export const OLDER_GIVEN: BySex = {
  MALE: words(
    'Hùng Dũng Thắng Lợi Bình Sơn Hải Quý Thành Tiến Chính Vinh Khánh Phúc Thọ Tuấn Minh Bắc Đông Hà Toàn Tính Lâm Mạnh Hồng Quang Kiên Tùng Luận Điền Khoa Thịnh',
  ),
  FEMALE: words(
    'Lan Hoa Hương Huệ Cúc Mai Đào Liên Sen Nga Thu Xuân Hạnh Phúc Thanh Bình Hà Loan Yến Oanh Nhung Tuyết Thơm Chiên Mơ Mận Nguyệt Hằng Dung Lý Tâm Thoa',
  ),
};

/** Given names of those born since. */
export const YOUNGER_GIVEN: BySex = {
  MALE: words(
    'Anh Minh Huy Khang Bảo Phúc Đức Nam Long Khôi Quân Hiếu Trung Kiên Đạt Hoàng Tú Tùng Cường Duy Phong Nghĩa Thành Việt Sơn Hải Linh Lâm Khải Dũng Bách Nguyên',
  ),
  FEMALE: words(
    'Anh Linh Trang Hương Thảo Ngọc Hà Chi Ngân Mai Vy Nhi Trâm Phương Quỳnh Huyền Ly My Hằng Yến Giang Uyên Dung Thư Diệp Châu An Hân Khánh Thúy Nga Tâm',
  ),
};

export const OLDER_MIDDLE: BySex = {
  MALE: words('Văn Văn Văn Văn Văn Đình Xuân Quang Đức Hữu Ngọc Công Trọng Bá Duy'),
  FEMALE: words('Thị Thị Thị Thị Thị Thị Thị Thị Thị Thị Kim Ngọc'),
};

export const YOUNGER_MIDDLE: BySex = {
  MALE: words('Văn Văn Đức Minh Quang Tuấn Gia Hoàng Anh Ngọc Duy Xuân Thành Mạnh Việt Hải Bảo Đình'),
  FEMALE: [
    ...words('Thị Thị Thu Ngọc Thanh Phương Minh Bảo Khánh Hà Hồng Kim Quỳnh Thùy Diệu Mai'),
    'Thị Thu',
    'Thị Ngọc',
    'Thị Thanh',
    'Thị Hồng',
  ],
};

/** Among the Dao and San Chay of the province, beside the names that all share. */
export const HIGHLAND_MIDDLE: BySex = {
  MALE: words('A Văn Văn Kim Quay Chăn Tiến Sáng Dảu Phúc Chống'),
  FEMALE: words('Thị Thị Thị Nhì Tài Sám Mùi Lồng'),
};
export const HIGHLAND_GIVEN: BySex = {
  MALE: words('Phúc Sinh Tài Sáng Thanh Vượng Hiếng Cắm Lềnh Quay Sếnh Phấu Thìn Slay Hềnh Dưỡng Thắng Chung'),
  FEMALE: words('Múi Mùi Lan Hoa Hương Mai Nải Sám Dung Hồng Tằng Chân Nhì Ngân Liên Thu'),
};
