package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.security.CommitteeId;

/**
 * What drafts start from.
 *
 * @param library templates
 * @param repository regulations
 * @param takenOver begins drafts from those
 * @param files begins drafts from texts and files
 */
@Component
record DraftSources(TemplateLibrary library, RegulationRepository repository, TakenOver takenOver, DraftFiles files) {

	Optional<Regulation> inForce(CommitteeId committee, LocalDate day) {
		return this.repository.findOf(List.of(committee.value()))
			.stream()
			.filter((regulation) -> regulation.isInForce(day))
			.findFirst();
	}

}
