package vn.chidao.membership.roster;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.document.StoredFileId;
import vn.chidao.document.StoredFileView;
import vn.chidao.document.StoredFiles;
import vn.chidao.security.CommitteeId;

/**
 * Looks at a file: what it says, and what taking it over would do. Who may ask is checked
 * by its callers.
 */
@Service
class RosterDesk {

	/** The largest file, in bytes. */
	static final int MOST_BYTES = 2_000_000;

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final StoredFiles files;

	private final Committees committees;

	private final RosterLoader loader;

	private final RosterWords words;

	RosterDesk(StoredFiles files, Committees committees, RosterLoader loader, RosterWords words) {
		this.files = files;
		this.committees = committees;
		this.loader = loader;
		this.words = words;
	}

	@Transactional(readOnly = true)
	RosterAssessment assess(CommitteeId committee, StoredFileId id) {
		return assess(this.committees.get(committee), id);
	}

	@Transactional(readOnly = true)
	RosterAssessment assess(CommitteeView body, StoredFileId id) {
		StoredFileView file = this.files.get(id);
		RosterSheet sheet = sheet(file);
		RosterPlan plan = new RosterPlanner(this.loader.facts(body, sheet), this.words).plan(sheet);
		return new RosterAssessment(file, body, plan);
	}

	private RosterSheet sheet(StoredFileView file) {
		if (!XLSX.equals(file.mediaType())) {
			return RosterSheet.refused("roster.file.type");
		}
		Optional<byte[]> bytes = this.files.bytes(file.id(), MOST_BYTES);
		return bytes.map(RosterReader::read)
			.orElseGet(() -> RosterSheet.refused("roster.file.size", MOST_BYTES / 1_000_000));
	}

}
