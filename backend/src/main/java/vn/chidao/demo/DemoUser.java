package vn.chidao.demo;

import java.util.Locale;

import vn.chidao.security.Role;

/**
 * The accounts of the demo realm. Their subjects are fixed in the realm's file, so the
 * links to persons hold whenever the realm is imported anew.
 */
enum DemoUser {

	/** The chair. */
	TRUONGBAN(1, "Ông", "Nguyễn Hải Sơn", Role.MEMBER),
	/** The standing vice-chair. */
	PHOTRUONGBAN(2, "Bà", "Lê Thị Minh Hà", Role.MEMBER),
	/** A member. */
	UYVIEN1(3, "Ông", "Phạm Quốc Bảo", Role.MEMBER),
	/** Another member. */
	UYVIEN2(4, "Bà", "Trần Thu Hương", Role.MEMBER),
	/** Head of the helper team. */
	TOTRUONG(5, "Ông", "Võ Thanh Tùng", Role.MEMBER),
	/** Secretary of the helper team. */
	THUKY(6, "Bà", "Đặng Ngọc Ánh", Role.MEMBER),
	/** Head of a department, not a member of the committee. */
	GIAMDOC(7, "Ông", "Huỳnh Văn Lộc", Role.MEMBER),
	/** Administrator; no person of any committee. */
	QUANTRI(8, "Ông", "Mai Thế Vinh", Role.ADMIN);

	private static final String SUBJECTS = "d0000000-0000-4000-8000-";

	private final int number;

	private final String honorific;

	private final String fullName;

	private final Role role;

	DemoUser(int number, String honorific, String fullName, Role role) {
		this.number = number;
		this.honorific = honorific;
		this.fullName = fullName;
		this.role = role;
	}

	/** Form of address and name of the person, without the mark of the demo. */
	String title() {
		return this.honorific + " " + this.fullName;
	}

	Role role() {
		return this.role;
	}

	/** The name as the identity provider shows it. */
	String displayName() {
		return this.fullName + " - demo";
	}

	/** The subject of the account, as in the realm's file. */
	String subject() {
		return SUBJECTS + String.format(Locale.ROOT, "%012d", this.number);
	}

}
