package vn.chidao.task;

import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How the lead agency organises a task: members and heads of agencies name a lead unit,
 * mobilise their own staff and have a detailed plan made (Điều 3 khoản 3, Điều 13 khoản
 * 4, Điều 16 khoản 3 Quy chế 61/QĐ-BCĐ).
 *
 * @param leadUnit the unit of the lead agency that does the work
 * @param staffLines those mobilised, one a line
 * @param detailedPlan the detailed plan, in words or by its number
 */
@Embeddable
record Arrangement(@Column(name = "lead_unit") @Nullable String leadUnit,
		@Column(name = "staff", nullable = false) String staffLines,
		@Column(name = "detailed_plan") @Nullable String detailedPlan) {

	private static final String SEPARATOR = "\n";

	/** Nothing organised yet. */
	static final Arrangement NONE = new Arrangement(null, "", null);

	static Arrangement of(ArrangeTask act) {
		return new Arrangement(orNull(act.leadUnit()),
				String.join(SEPARATOR, act.staff().stream().map(String::strip).toList()), orNull(act.detailedPlan()));
	}

	List<String> staff() {
		return this.staffLines.isEmpty() ? List.of() : Arrays.asList(this.staffLines.split(SEPARATOR, -1));
	}

	private static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
