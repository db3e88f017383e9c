package vn.chidao.audit;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;
import vn.chidao.platform.persistence.Ids;

/**
 * One entry of the trail. It is written once and never changed.
 */
@Entity
@Immutable
class AuditEvent {

	@Id
	private UUID id;

	@Column(name = "at")
	private Instant at;

	@Column(name = "account_id")
	private @Nullable UUID account;

	@Column(name = "person_id")
	private @Nullable UUID person;

	@Column(name = "actor_name")
	private String actorName;

	@Column(name = "acting_as")
	private @Nullable String actingAs;

	@Column(name = "action")
	private String action;

	@Column(name = "object_type")
	private String objectType;

	@Column(name = "object_id")
	private UUID object;

	@Column(name = "committee_id")
	private @Nullable UUID committee;

	@Column(name = "summary")
	private String summary;

	protected AuditEvent() {
	}

	AuditEvent(Author author, Deed deed, Instant at) {
		this.id = Ids.next();
		this.at = at;
		this.account = author.account();
		this.person = author.person();
		this.actorName = author.name();
		this.actingAs = author.actingAs();
		NodeId object = deed.object();
		this.action = deed.action();
		this.objectType = object.typeName();
		this.object = object.value();
		this.committee = deed.committee();
		this.summary = deed.summary();
	}

	UUID id() {
		return this.id;
	}

	Instant at() {
		return this.at;
	}

	String actorName() {
		return this.actorName;
	}

	@Nullable String actingAs() {
		return this.actingAs;
	}

	String action() {
		return this.action;
	}

	String objectId() {
		return GlobalId.encode(this.objectType, this.object);
	}

	String summary() {
		return this.summary;
	}

	/**
	 * Who acted.
	 *
	 * @param account the sign-in identity, null for the system
	 * @param person the person behind it, null where there is none
	 * @param name the name as it was then
	 * @param actingAs the capacity acted under, null outside of a committee
	 */
	record Author(@Nullable UUID account, @Nullable UUID person, String name, @Nullable String actingAs) {

	}

	/**
	 * What was done.
	 *
	 * @param action the stable name of the action
	 * @param object what it was done to
	 * @param committee where, null outside of a committee
	 * @param summary what changed, in words
	 */
	record Deed(String action, NodeId object, @Nullable UUID committee, String summary) {

	}

}
