import { defineMessages } from '../lib/messages';

export const authMessages = defineMessages(
  {
    product: 'Chỉ Đạo',
    signingIn: 'Đang đăng nhập…',
    identityTitle: 'Chưa kết nối được máy chủ đăng nhập',
    identityText:
      'Hệ thống đăng nhập không trả lời. Dữ liệu của ông, bà không bị ảnh hưởng. Xin thử lại sau ít phút; nếu vẫn không được, xin báo bộ phận kỹ thuật kèm dòng dưới đây.',
    configTitle: 'Ứng dụng chưa được cấu hình',
    configText: 'Trang này không đọc được cấu hình của nó. Xin báo bộ phận kỹ thuật kèm dòng dưới đây.',
    openingTitle: 'Chưa mở được hệ thống',
    retry: 'Thử lại',
    unlinkedTitle: 'Tài khoản chưa gắn với cán bộ nào',
    unlinkedText:
      'Ông, bà đã đăng nhập đúng, nhưng quản trị viên chưa cho biết tài khoản này là của ai, nên chưa có việc nào để hiện. Xin gửi quản trị viên mã tài khoản dưới đây để được gắn.',
    account: 'Tài khoản',
    accountCode: 'Mã tài khoản',
    checkAgain: 'Kiểm tra lại',
    signOut: 'Đăng xuất',
  },
  {
    product: 'Chỉ Đạo',
    signingIn: 'Signing in…',
    identityTitle: 'The sign-in server cannot be reached',
    identityText:
      'The sign-in system does not answer. Your data is not affected. Please try again in a few minutes; if it still fails, give the line below to your technical staff.',
    configTitle: 'The application is not configured',
    configText:
      'This page could not read its configuration. Please give the line below to your technical staff.',
    openingTitle: 'The system could not be opened',
    retry: 'Try again',
    unlinkedTitle: 'This account belongs to no person yet',
    unlinkedText:
      'You signed in correctly, but no administrator has said whose account this is, so there is nothing to show. Please send the account code below to your administrator.',
    account: 'Account',
    accountCode: 'Account code',
    checkAgain: 'Check again',
    signOut: 'Sign out',
  },
);
