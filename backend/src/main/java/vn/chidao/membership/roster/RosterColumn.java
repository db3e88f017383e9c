package vn.chidao.membership.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.chidao.membership.PersonDetails;

/**
 * The columns of a list of members. Their headings are part of the format and the same in
 * every language.
 */
enum RosterColumn {

	CODE("Mã cán bộ", 22), NAME("Họ và tên", 28), HONORIFIC("Xưng hô", 10), OFFICE("Chức vụ", 34),
	AGENCY("Cơ quan công tác", 34), HEADS("Đứng đầu cơ quan", 12), EMAIL("Thư điện tử", 28), PHONE("Điện thoại", 16),
	POST("Chức danh trong ban", 24), ON_BEHALF_OF("Thay mặt cơ quan", 34), CAPACITY("Chế độ", 14),
	SOURCE("Cách tham gia", 26), FROM("Từ ngày", 12), TO("Đến ngày", 12), DECISION("Số quyết định", 18),
	DECISION_DAY("Ngày quyết định", 14), DECISION_ISSUER("Cơ quan ban hành", 28);

	private static final String REQUIRED = " *";

	private final String heading;

	private final int width;

	RosterColumn(String heading, int width) {
		this.heading = heading;
		this.width = width;
	}

	/** As it stands in the first row. */
	String heading() {
		return isRequired() ? this.heading + REQUIRED : this.heading;
	}

	/** Its name inside a sentence. */
	String title() {
		return this.heading;
	}

	/** Where it stands in a list we write, counted from 0. */
	int place() {
		return Places.ORDER.indexOf(this);
	}

	/** In letters. */
	int width() {
		return this.width;
	}

	boolean isRequired() {
		return this == NAME;
	}

	boolean isDate() {
		return this == FROM || this == TO || this == DECISION_DAY;
	}

	/** The column under a heading, whatever its case and spaces. */
	static Optional<RosterColumn> under(String heading) {
		String wanted = heading.replace("*", "");
		return Arrays.stream(values()).filter((column) -> PersonDetails.sameName(column.heading, wanted)).findFirst();
	}

	/** The order in which we write. */
	private static final class Places {

		private static final List<RosterColumn> ORDER = List.of(values());

	}

}
