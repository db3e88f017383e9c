package vn.chidao.compliance.measure;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A member who was not at a closed meeting.
 *
 * @param invitation their place
 * @param meeting the meeting
 * @param name who
 * @param isSubstituted whether somebody came for them
 * @param opinionOn the day they gave a written opinion, null where they gave none
 */
public record Away(UUID invitation, UUID meeting, String name, boolean isSubstituted, @Nullable LocalDate opinionOn) {
}
