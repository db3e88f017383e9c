package vn.chidao.regulation;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.security.CommitteeId;

/** Drafts that are neither adopted nor given up, for the module that tells who waits. */
@Component
public class OpenDrafts {

	private final DraftRepository repository;

	OpenDrafts(DraftRepository repository) {
		this.repository = repository;
	}

	/**
	 * Those of several committees, whoever asks, in one statement.
	 * @param committees the committees
	 * @return drafts, oldest first
	 */
	@Transactional(readOnly = true)
	public List<RegulationDraftView> of(Collection<CommitteeId> committees) {
		return this.repository.findOpenAmong(committees.stream().map(CommitteeId::value).toList())
			.stream()
			.map(RegulationDraft::view)
			.toList();
	}

}
