<?php
/**
 * Plugin Name: Stance Map
 * Description: The shortcode [stance-map year="2025" country="CHN"] shows a world map of who stands with whom.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 *
 * To install: put this file into wp-content/plugins/stance-map/ with stance-map.js and the folder chunks/ of the
 * package's dist/ beside it, and activate the plugin. What stands between [stance-map] and [/stance-map] is shown where
 * the map cannot run.
 */

defined( 'ABSPATH' ) || exit;

/** The attributes that an author may set: no other is printed, least of all one that runs a script. */
const STANCE_MAP_ATTRIBUTES = array(
	'src',
	'year',
	'country',
	'view',
	'region',
	'source',
	'basis',
	'lang',
	'theme',
	'hide',
);

/**
 * Prints the tag, and has the page load the module, once for all maps on it.
 *
 * @param array|string $atts    What the author wrote; an empty string where that is nothing.
 * @param string|null  $content What stands between the tags of the shortcode.
 */
function stance_map_shortcode( $atts, $content = null ) {
	wp_enqueue_script_module( 'stance-map', plugins_url( 'stance-map.js', __FILE__ ), array(), '0.1.0' );

	$html = '<stance-map';
	foreach ( shortcode_atts( array_fill_keys( STANCE_MAP_ATTRIBUTES, '' ), (array) $atts, 'stance-map' ) as $name => $value ) {
		$value = 'src' === $name ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( $value );
		if ( '' !== $value ) {
			$html .= " {$name}=\"{$value}\"";
		}
	}
	return $html . '>' . wp_kses_post( (string) $content ) . '</stance-map>';
}

add_shortcode( 'stance-map', 'stance_map_shortcode' );
