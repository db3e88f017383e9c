package vn.chidao.meeting.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which session of its body a meeting is.
 *
 * @param year calendar year in Vietnam
 * @param number counted from 1 inside body and year
 */
@Embeddable
public record Session(@Column(name = "session_year") int year, @Column(name = "session_number") int number) {
}
