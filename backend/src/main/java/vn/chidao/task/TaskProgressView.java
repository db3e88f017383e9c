package vn.chidao.task;

import java.time.Instant;

import vn.chidao.security.PersonId;

/**
 * One report of progress, as others see it.
 *
 * @param percent how far, 0 to 100
 * @param note what was done
 * @param reportedById the person who reported
 * @param reportedAt when
 */
record TaskProgressView(int percent, String note, PersonId reportedById, Instant reportedAt) {

}
