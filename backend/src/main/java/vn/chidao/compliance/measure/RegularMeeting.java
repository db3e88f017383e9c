package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A regular meeting that was held.
 *
 * @param id the meeting
 * @param title its title
 * @param day the legal day it began
 */
public record RegularMeeting(UUID id, String title, LocalDate day) {
}
