package vn.chidao.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.chidao.demo.Script.Stay;

/** Plays a session of the past, from its preparation to the acknowledgement. */
@Component
@Profile("demo")
class SessionPlay {

	private final Stage stage;

	private final Ensemble ensemble;

	private final Acts acts;

	SessionPlay(Stage stage, Ensemble ensemble, Acts acts) {
		this.stage = stage;
		this.ensemble = ensemble;
		this.acts = acts;
	}

	void play(Script script) {
		Session session = script.session();
		LocalDateTime start = session.start();
		String meeting = this.stage.at(start.minusDays(14), () -> this.acts.convening().prepare(session));
		this.stage.at(start.minusDays(12), () -> this.acts.convening().convoke(DemoUser.TRUONGBAN, meeting));
		Set<String> absent = (script.stay() != null) ? stayAway(meeting, session, script.stay()) : Set.of();
		this.stage.at(start.minusDays(8), () -> this.acts.convening().accept(meeting, session, waiting(script.stay())));
		List<String> conclusions = this.stage.at(start, () -> this.acts.holding().hold(meeting, session, absent));
		this.stage.at(start.plusDays(3), () -> this.acts.followUp().announce(meeting));
		this.stage.at(start.plusDays(4),
				() -> this.acts.followUp()
					.acknowledge(meeting, session.day(),
							script.unread()
								.stream()
								.map((user) -> this.stage.person(user).globalId())
								.collect(Collectors.toSet())));
		script.tasks().forEach((task) -> this.acts.tasks().play(task, conclusions.get(task.conclusion()), start));
	}

	private Set<String> waiting(@Nullable Stay stay) {
		return (stay != null) ? Set.of(this.stage.person(stay.user()).globalId()) : Set.of();
	}

	private Set<String> stayAway(String meeting, Session session, Stay stay) {
		LocalDateTime start = session.start();
		String invitation = this.stage.at(start.minusDays(10),
				() -> this.acts.absence().ask(stay.user(), meeting, session.day(), "Đi công tác theo lịch đã có."));
		this.stage.at(start.minusDays(9), () -> this.acts.absence().grant(stay.user(), invitation, stay.substitute()));
		if (stay.opinion()) {
			this.stage.at(start.minusDays(2), () -> this.acts.absence()
				.opine(stay.user(), invitation, "Nhất trí với dự thảo; đề nghị bổ sung lộ trình theo quý."));
		}
		return Set.of(this.ensemble.membership(stay.user(), session.day()));
	}

}
