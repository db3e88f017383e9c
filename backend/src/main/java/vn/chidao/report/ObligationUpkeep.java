package vn.chidao.report;

import java.time.Clock;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.chidao.committee.Committees;
import vn.chidao.membership.MemberAppointed;
import vn.chidao.membership.MembersChanged;
import vn.chidao.membership.MembershipEnded;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.RegulationAdopted;
import vn.chidao.security.CommitteeId;

/**
 * Keeps what is owed in step with who holds which post and which rules hold, in the same
 * transaction.
 */
@Component
class ObligationUpkeep {

	private final ObligationRecorder recorder;

	private final Committees committees;

	private final Clock clock;

	ObligationUpkeep(ObligationRecorder recorder, Committees committees, Clock clock) {
		this.recorder = recorder;
		this.committees = committees;
		this.clock = clock;
	}

	@EventListener
	void on(MemberAppointed event) {
		refresh(event.committeeId());
	}

	@EventListener
	void on(MembershipEnded event) {
		refresh(event.committeeId());
	}

	@EventListener
	void on(MembersChanged event) {
		refresh(event.committeeId());
	}

	/**
	 * A new regulation asks for its own reports, and no more for those of the old one.
	 */
	@EventListener
	void on(RegulationAdopted event) {
		refresh(event.committeeId());
	}

	private void refresh(CommitteeId body) {
		this.recorder.record(this.committees.bodyOf(body), LegalTime.today(this.clock).getYear());
	}

}
