/**
 * The conventions of the API: opaque node ids, connections with keyset cursors, refusals
 * as values, and a closed list of codes for everything else.
 */
@NamedInterface("graphql")
@NullMarked
package vn.chidao.platform.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
