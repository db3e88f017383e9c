package vn.chidao.committee;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a role or a post is held, both ends included.
 *
 * @param validFrom first day
 * @param validTo last day, null while no end is known
 */
@Embeddable
public record Tenure(@Column(name = "valid_from") LocalDate validFrom,
		@Column(name = "valid_to") @Nullable LocalDate validTo) {

	/**
	 * Whether the last day, if any, does not come before the first.
	 * @return true if there is at least one day
	 */
	public boolean isInOrder() {
		return this.validTo == null || !this.validTo.isBefore(this.validFrom);
	}

	/**
	 * Whether it is held on a day.
	 * @param day a legal day
	 * @return true if held
	 */
	public boolean contains(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
	}

	/**
	 * Whether both are held on at least one common day.
	 * @param other another tenure
	 * @return true if they overlap
	 */
	public boolean overlaps(Tenure other) {
		return !endsBefore(other.validFrom) && !other.endsBefore(this.validFrom);
	}

	/**
	 * The same tenure with another end.
	 * @param lastDay the last day
	 * @return the tenure
	 */
	public Tenure until(LocalDate lastDay) {
		return new Tenure(this.validFrom, lastDay);
	}

	boolean endsBefore(LocalDate day) {
		return this.validTo != null && this.validTo.isBefore(day);
	}

}
