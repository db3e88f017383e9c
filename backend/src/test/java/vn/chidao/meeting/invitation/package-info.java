@NullMarked
package vn.chidao.meeting.invitation;

import org.jspecify.annotations.NullMarked;
