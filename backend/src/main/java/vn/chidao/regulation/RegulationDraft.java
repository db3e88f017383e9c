package vn.chidao.regulation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.chidao.platform.persistence.Aggregate;
import vn.chidao.regulation.draft.DraftContent;
import vn.chidao.regulation.draft.DraftHead;
import vn.chidao.regulation.draft.RegulationDraftOrigin;
import vn.chidao.regulation.draft.RegulationDraftState;
import vn.chidao.security.CommitteeId;

/**
 * A regulation in the making. It binds nobody; adopting it makes a {@link Regulation} and
 * leaves the draft as the record of where that came from.
 */
@Entity
class RegulationDraft extends Aggregate {

	@Column(name = "committee_id", updatable = false)
	private UUID committeeId;

	@Enumerated(EnumType.STRING)
	@Column(name = "origin", updatable = false)
	private RegulationDraftOrigin origin;

	@Enumerated(EnumType.STRING)
	@Column(name = "state")
	private RegulationDraftState state;

	@Column(name = "base_id", updatable = false)
	private @Nullable UUID baseId;

	@Column(name = "regulation_id")
	private @Nullable UUID regulationId;

	@Embedded
	private DraftHead head;

	@Column(name = "content")
	private String content;

	protected RegulationDraft() {
	}

	/**
	 * A new draft.
	 * @param committee the committee it is for
	 * @param beginning what it starts from
	 * @param now when
	 */
	RegulationDraft(CommitteeId committee, Beginning beginning, Instant now) {
		super(now);
		this.committeeId = committee.value();
		this.origin = beginning.origin();
		this.state = RegulationDraftState.OPEN;
		this.baseId = Optional.ofNullable(beginning.base()).map(RegulationId::value).orElse(null);
		this.head = beginning.head();
		this.content = DraftJson.write(beginning.content());
	}

	void revise(DraftHead changed) {
		this.head = changed;
	}

	void revise(DraftContent changed) {
		this.content = DraftJson.write(changed);
	}

	void discard() {
		this.state = RegulationDraftState.DISCARDED;
	}

	void become(RegulationId regulation) {
		this.state = RegulationDraftState.ADOPTED;
		this.regulationId = regulation.value();
	}

	boolean isOpen() {
		return this.state == RegulationDraftState.OPEN;
	}

	RegulationDraftId id() {
		return new RegulationDraftId(uuid());
	}

	CommitteeId committee() {
		return new CommitteeId(this.committeeId);
	}

	DraftHead head() {
		return this.head;
	}

	DraftContent content() {
		return DraftJson.read(this.content);
	}

	RegulationDraftView view() {
		Links links = new Links(idOf(this.baseId), idOf(this.regulationId));
		return RegulationDraftView.of(this, new RegulationDraftView.Standing(this.origin, this.state, links));
	}

	private static @Nullable RegulationId idOf(@Nullable UUID id) {
		return (id != null) ? new RegulationId(id) : null;
	}

	/**
	 * What a draft starts from.
	 *
	 * @param origin where it comes from
	 * @param base the regulation it was taken from, if any
	 * @param head what identifies it
	 * @param content what it consists of
	 */
	record Beginning(RegulationDraftOrigin origin, @Nullable RegulationId base, DraftHead head, DraftContent content) {

	}

	/**
	 * The regulations a draft is tied to.
	 *
	 * @param base the one it was taken from
	 * @param result the one it became
	 */
	record Links(@Nullable RegulationId base, @Nullable RegulationId result) {

	}

}
