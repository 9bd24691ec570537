import './explorer.css';

/** Shown to people without a session: what this is and how to get in. Both languages, since nobody chose one yet. */
export function SignInFirst() {
  return (
    <main className="explorer-sign-in">
      <h1>GraphQL – Thoát Nghèo</h1>
      <p>
        Trang này dùng để thử các truy vấn GraphQL của sổ. Hãy <a href="/">đăng nhập vào trang quản trị</a>, rồi mở lại
        địa chỉ này. Ứng dụng đối tác gửi khoá trong tiêu đề <code>Authorization: Bearer …</code>.
      </p>
      <p lang="en">
        This page is for trying GraphQL operations of the registry. <a href="/">Sign in to the panel</a>, then open this
        address again. Partner apps send their key in the header <code>Authorization: Bearer …</code>.
      </p>
    </main>
  );
}
