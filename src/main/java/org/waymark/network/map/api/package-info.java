/** The same as the pages of the network map, for programs. */
@org.jspecify.annotations.NullMarked
package org.waymark.network.map.api;
