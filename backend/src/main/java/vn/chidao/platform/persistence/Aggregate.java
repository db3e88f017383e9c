package vn.chidao.platform.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate root: an id assigned at birth, a version that grows with every change, and
 * the instant it was created. Its table has the columns {@code id}, {@code version} and
 * {@code created_at}.
 */
@MappedSuperclass
public abstract class Aggregate {

	@Id
	@Column(name = "id", nullable = false, updatable = false)
	private UUID id;

	@Version
	@Column(name = "version", nullable = false)
	private @Nullable Integer version;

	@Column(name = "created_at", nullable = false, updatable = false)
	private Instant createdAt;

	/** For the persistence provider only. */
	protected Aggregate() {
	}

	/**
	 * A new aggregate.
	 * @param createdAt when it came to be, from the injected clock
	 */
	protected Aggregate(Instant createdAt) {
		this.id = Ids.next();
		this.createdAt = createdAt;
	}

	/**
	 * The identifier, fixed from birth.
	 * @return a UUIDv7
	 */
	public UUID uuid() {
		return this.id;
	}

	/**
	 * The version a client must name in {@code expectedVersion} to change this aggregate.
	 * It is the stored one until the change is flushed.
	 * @return 0 for a new aggregate
	 */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * When the aggregate came to be.
	 * @return an instant
	 */
	public Instant createdAt() {
		return this.createdAt;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof Aggregate aggregate && getClass() == aggregate.getClass()
				&& this.id.equals(aggregate.id));
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
