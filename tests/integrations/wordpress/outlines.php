<?php
/**
 * As much of WordPress as the plugin asks for, without one: reads calls as JSON from standard input, a list of
 * [function, arguments], and writes their results, with what was enqueued, registered and told meanwhile.
 */
define( 'ABSPATH', '/' );
define( 'MINUTE_IN_SECONDS', 60 );
$given = json_decode( stream_get_contents( STDIN ), true );
$told = array( 'enqueued' => array(), 'errors' => array(), 'asked' => array(), 'registered' => array(), 'inline' => array(), 'refusing' => array() );
$options = $given['options'] ?? array();
$kept = array();

function determine_locale() { global $given; return $given['locale'] ?? 'en_GB'; }
function wp_json_file_decode( $file, $options ) { return json_decode( file_get_contents( $file ), true ); }
function get_option( $name, $else ) { global $options; return $options[ $name ] ?? $else; }
function delete_option( $name ) { global $options; unset( $options[ $name ] ); }
function wp_parse_url( $address ) { $parts = parse_url( $address ); return is_array( $parts ) ? $parts : array(); }
function esc_url_raw( $address ) { return $address; }
function esc_url( $address ) { return htmlspecialchars( $address, ENT_QUOTES ); }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function esc_html( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function home_url() { global $given; return $given['home'] ?? 'https://blog.example/'; }
function wp_remote_get( $address, $how ) { global $told, $given; $told['asked'][] = $address; $told['refusing'][] = $how['reject_unsafe_urls']; return $given['answers'][ $address ] ?? null; }
function is_wp_error( $answer ) { return null === $answer; }
function wp_remote_retrieve_response_code( $answer ) { return $answer['code']; }
function wp_remote_retrieve_body( $answer ) { return $answer['body']; }
function get_transient( $name ) { global $kept; return $kept[ $name ] ?? false; }
function set_transient( $name, $value ) { global $kept; $kept[ $name ] = $value; }
function delete_transient( $name ) { global $kept; unset( $kept[ $name ] ); }
function add_settings_error( $name, $code, $text ) { global $told; $told['errors'][] = $text; }
function current_user_can( $what ) { global $given; return in_array( $what, $given['can'] ?? array(), true ); }
function user_can( $user, $what ) { return current_user_can( $what ); }
function get_post_field() { return '1'; }
function is_feed() { global $given; return $given['feed'] ?? false; }
function wp_doing_cron() { global $given; return $given['cron'] ?? false; }
function is_admin() { global $given; return $given['admin'] ?? false; }
function wp_doing_ajax() { global $given; return $given['ajax'] ?? false; }
function is_singular() { global $given; return $given['singular'] ?? true; }
function wp_enqueue_script( $name ) { global $told; $told['enqueued'][] = $name; }
function wp_register_script( $name, $address ) { global $told; $told['registered'][ $name ] = $address; }
function wp_add_inline_script( $name, $script ) { global $told; $told['inline'][ $name ] = $script; }
function wp_json_encode( $value, $flags ) { return json_encode( $value, $flags ); }
function plugins_url( $name ) { return "https://blog.example/wp-content/plugins/dateline/$name"; }
function register_block_type( $name, $settings ) { global $told; $told['registered'][ $name ] = array_keys( $settings['attributes'] ); }
function add_shortcode( $name ) { global $told; $told['registered'][ "[$name]" ] = true; }
function shortcode_atts( $known, $attributes ) { return array_merge( $known, array_intersect_key( $attributes, $known ) ); }
function wp_embed_register_handler( $name, $pattern, $make ) { global $handler; $handler = array( $pattern, $make ); }
function register_setting() {}
function settings_fields() { echo '<input type="hidden" name="_wpnonce">'; }
function submit_button() {}
function add_options_page() {}
function add_action( $name, $function ) { global $hooks; $hooks[ $name ] = $function; }
function add_filter( $name, $function ) { global $hooks; $hooks[ $name ] = $function; }
function register_uninstall_hook() {}

require __DIR__ . '/../../../integrations/wordpress/dateline/dateline.php';

/** What WordPress does with an address on a line of its own: the handler whose pattern it is makes it, or no one. */
function embedded( $address ) {
	global $handler;
	return $handler && preg_match( $handler[0], $address, $found ) ? $handler[1]( $found ) : false;
}

$results = array();
foreach ( $given['calls'] as list( $function, $arguments ) ) {
	ob_start();
	$function = function_exists( $function ) ? $function : "Dateline\\$function";
	$result = $function( ...$arguments );
	$printed = ob_get_clean();
	$results[] = '' === $printed ? $result : $printed;
}
echo json_encode( array( 'results' => $results, 'options' => $options, 'hooks' => array_keys( $hooks ) ) + $told );
