package vn.chidao.document;

import vn.chidao.security.Action;
import vn.chidao.security.Grant;
import vn.chidao.security.Role;

/**
 * What can be done with files.
 */
enum FileAction implements Action {

	/**
	 * Upload a file, which only its uploader can read until it is attached to something.
	 */
	UPLOAD_FILE;

	@Override
	public Grant grant() {
		return Grant.toRoles(Role.MEMBER, Role.ADMIN, Role.INTEGRATION);
	}

}
