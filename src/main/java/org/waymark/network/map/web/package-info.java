/** The pages of the network map: the drawing with its table, and who links two records. */
@org.jspecify.annotations.NullMarked
package org.waymark.network.map.web;
