package vn.chidao.demo;

import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the head let pass this year: the plan of inspections, which is part of the plan of
 * work.
 */
@Component
@Profile("demo")
@Order(140)
class ComplianceChapter implements DemoChapter {

	private static final String PLANS = """
			query($committee: ID!, $from: Date!, $to: Date!) {
				compliance(committeeId: $committee, period: { from: $from, to: $to }) {
					waivers { id }
					items { measure evidence(first: 10) { nodes { caseKey label isWaivable } } }
				}
			}""";

	private final DemoApi api;

	private final Stage stage;

	private final Ensemble ensemble;

	ComplianceChapter(DemoApi api, Stage stage, Ensemble ensemble) {
		this.api = api;
		this.stage = stage;
		this.ensemble = ensemble;
	}

	@Override
	public boolean isTold() {
		return !thisYear().list("compliance.waivers").isEmpty();
	}

	@Override
	public void tell() {
		List<String> inspections = thisYear().list("compliance.items")
			.stream()
			.filter((item) -> item.text("measure").equals("PLAN"))
			.flatMap((item) -> item.list("evidence.nodes").stream())
			.filter((found) -> found.text("label").startsWith("Kế hoạch kiểm tra")
					&& found.text("isWaivable").equals("true"))
			.map((found) -> found.text("caseKey"))
			.limit(1)
			.toList();
		inspections.forEach(this::waive);
	}

	private void waive(String inspections) {
		Map<String, Object> input = Map.of("committeeId", this.ensemble.committee().globalId(), "caseKey", inspections,
				"reason", "Nội dung kiểm tra đã nằm trong Kế hoạch công tác năm; không ban hành kế hoạch riêng (demo).",
				"documentNotation", "05/KH-BCĐ");
		this.stage.as(DemoUser.TRUONGBAN, () -> this.api.act("waiveObligation", "waiver { id }", input));
	}

	private Answer thisYear() {
		int year = this.stage.today().getYear();
		return this.stage.as(DemoUser.TRUONGBAN, () -> this.api.ask(PLANS, Map.of("committee",
				this.ensemble.committee().globalId(), "from", year + "-01-01", "to", year + "-12-31")));
	}

}
