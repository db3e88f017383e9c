/**
 * Meetings, tried through the API.
 */
@NullMarked
package vn.chidao.meeting;

import org.jspecify.annotations.NullMarked;
