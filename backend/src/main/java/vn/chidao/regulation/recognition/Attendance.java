package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.chidao.regulation.engine.rules.RuleType;

/** Attending, absence with consent, substitutes with a written opinion. */
final class Attendance implements Reader {

	private static final Wording ATTENDS = Wording
		.of("(?:tham dự|tham gia|dự|có mặt)(?: họp)?_ ?(?:đầy đủ|đẩy đủ|đủ)[^.;]{0,25}?" + Wording.MEET
				+ "|(?:tham dự|tham gia|dự) (?:tất cả )?(?:các )?(?:cuộc |phiên )?" + Wording.MEET
				+ " (?:đầy đủ|đủ)(?!\\p{L})");

	private static final Wording ABSENT = Wording
		.of("(?:(?:trong )?trường hợp )?(?:[^.;,]{0,60}? )?(?:không (?:thể )?(?:tham dự|tham gia|dự|đến dự|có mặt|bố trí)|vắng mặt(?= [^.;]{0,30}?(?:phải|cần)))")
		.needing("không|vắng");

	private static final Wording SUBSTITUTE = Wording
		.of("(?:trường hợp )?(?:ủy quyền|cử|phân công|người)[^.;]{0,80}?thay[^.;]{0,100}?ý kiến[^.;]{0,50}?(?:bằng|có) văn bản|(?:ủy quyền|cử|phân công|người)[^.;]{0,80}?thay[^.;]{0,100}?văn bản[^.;]{0,30}?ý kiến")
		.needing("thay");

	private static final Wording SOMEBODYS_CONSENT = Wording.of("xin phép|được (?:sự )?(?:đồng ý|chấp thuận|cho phép)");

	private final Titles titles;

	private final Wording consent;

	Attendance(Titles titles) {
		this.titles = titles;
		String who = titles.holder();
		this.consent = Wording
			.of("(?:đồng ý|chấp thuận|cho phép)(?: bằng văn bản)? của (?<of>" + who
					+ ")|xin phép(?: bằng văn bản)? (?<asked>" + who + ")|được (?<by>" + who
					+ ") (?:đồng ý|chấp thuận|cho phép)")
			.needing("đồng ý|chấp thuận|cho phép|xin phép");
	}

	@Override
	public List<Draft> read(Span sentence, Passage passage) {
		List<Draft> drafts = new ArrayList<>();
		ATTENDS.in(sentence)
			.ifPresent((found) -> drafts.add(new Draft(RuleType.ATTENDANCE_DUTY, upToClauseEnd(found.span(), sentence))
				.with("body", passage.bodyAt(sentence.after(found.span().from()), found.span().to()))
				.sureIf(found.certain())));
		ABSENT.in(sentence).ifPresent((found) -> absence(found, sentence, passage, drafts));
		SUBSTITUTE.in(sentence)
			.ifPresent((found) -> drafts
				.add(new Draft(RuleType.SUBSTITUTE_OPINION, found.span()).with("body", bodyOf(sentence, found, passage))
					.sureIf(found.certain())));
		return drafts;
	}

	private void absence(Wording.Found absent, Span sentence, Passage passage, List<Draft> drafts) {
		Span rest = sentence.after(absent.span().to());
		Optional<Wording.Found> named = this.consent.in(rest);
		named.or(() -> SOMEBODYS_CONSENT.in(rest)).ifPresent((found) -> {
			List<String> by = new ArrayList<>();
			if (named.isPresent()) {
				List.of("of", "asked", "by").forEach((name) -> by.addAll(this.titles.codes(found.part(name))));
			}
			drafts.add(new Draft(RuleType.ABSENCE_CONSENT, sentence.between(absent.span().from(), found.span().to()))
				.with("body", bodyOf(sentence, absent, passage))
				.with("consentBy", by.isEmpty() ? null : by.getFirst())
				.sureIf(absent.certain() && found.certain() && !by.isEmpty()));
		});
	}

	private static Span upToClauseEnd(Span found, Span sentence) {
		String rest = sentence.after(found.to()).exact();
		int comma = rest.indexOf(',');
		return found.between(found.from(), (comma < 0) ? sentence.to() : found.to() + comma);
	}

	private static String bodyOf(Span sentence, Wording.Found found, Passage passage) {
		return passage.bodyAt(sentence.upTo(found.span().to()), found.span().to());
	}

}
