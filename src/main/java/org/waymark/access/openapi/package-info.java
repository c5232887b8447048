/** The description of the API at /api/openapi.json, made from the controllers themselves. */
@org.jspecify.annotations.NullMarked
package org.waymark.access.openapi;
