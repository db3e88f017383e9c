package vn.chidao.security;

import java.util.List;

/**
 * Who is asking.
 *
 * @param account the sign-in identity
 * @param roles global roles
 * @param canAdminister whether the administrator's screens are open to the viewer
 */
public record ViewerView(AccountView account, List<Role> roles, boolean canAdminister) {

}
