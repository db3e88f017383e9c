package vn.chidao.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.entrusting.Entrustments;
import vn.chidao.membership.entrusting.GiveDelegation;
import vn.chidao.membership.entrusting.JudgedEntrustment;
import vn.chidao.membership.entrusting.RecordActing;
import vn.chidao.regulation.engine.terms.Power;

/**
 * The head of the committee for Đề án 06 has delegated work to a deputy, and will be away
 * for some days, when the standing deputy acts for them.
 */
@Component
@Profile("demo")
@Order(120)
class ActingForOthersChapter implements DemoChapter {

	private final Stage stage;

	private final Ensemble ensemble;

	private final Entrustments entrustments;

	ActingForOthersChapter(Stage stage, Ensemble ensemble, Entrustments entrustments) {
		this.stage = stage;
		this.ensemble = ensemble;
		this.entrustments = entrustments;
	}

	@Override
	public boolean isTold() {
		return !this.entrustments.current(List.of(this.ensemble.committee())).isEmpty();
	}

	@Override
	public void tell() {
		LocalDate today = this.stage.today();
		MembershipId head = post(PostRole.CHAIR, today);
		// Điều 6 khoản 2: deputies work as the head assigns or authorises them
		done(() -> this.entrustments.give(new GiveDelegation(head, post(PostRole.VICE_CHAIR, today),
				List.of(Power.ASSIGN_TASKS, Power.MOBILISE_EXPERTS), List.of(), today.minusDays(10), today.plusDays(80),
				"08/GUQ-BCĐ")));
		// Điều 5 khoản 2: the standing deputy acts while the head is away
		done(() -> this.entrustments.act(new RecordActing(head, post(PostRole.STANDING_VICE_CHAIR, today), false,
				today.plusDays(20), today.plusDays(24), "Đi công tác nước ngoài", null)));
	}

	private MembershipId post(PostRole post, LocalDate day) {
		return this.ensemble.members(day)
			.stream()
			.filter((member) -> member.post() == post)
			.map(MembershipView::id)
			.findFirst()
			.orElseThrow();
	}

	private void done(Supplier<JudgedEntrustment> act) {
		JudgedEntrustment judged = this.stage.as(DemoUser.TRUONGBAN, act);
		if (judged.entrustment() == null) {
			throw new IllegalStateException(judged.userErrors().toString());
		}
	}

}
