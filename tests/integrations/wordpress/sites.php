<?php
/**
 * Run on a network: switches our plugin on for all of it, makes a second site, sets each site's own site of maps as its
 * administrator would, and writes the same post into both. Writes what each has, then what is left once the plugin is gone.
 */
$_SERVER['HTTP_HOST'] = getenv( 'WP_HOST' );
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
require getenv( 'WP_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
$given = json_decode( stream_get_contents( STDIN ), true );
if ( $given['gone'] ) {
	Dateline\gone();
} else {
	wp_set_current_user( 1 );
	activate_plugin( 'dateline/dateline.php', '', true );
	$host = getenv( 'WP_HOST' );
	if ( ! get_sites( array( 'path' => '/second/' ) ) ) {
		$second = wp_insert_site( array( 'domain' => $host, 'path' => '/second/', 'title' => 'Second', 'user_id' => 1 ) );
		/** WordPress takes the port out of the address of a new site. */
		$wpdb->update( $wpdb->blogs, array( 'domain' => $host ), array( 'blog_id' => $second ) );
		clean_blog_cache( $second );
		foreach ( array( 'home', 'siteurl' ) as $name ) {
			update_blog_option( $second, $name, "http://$host/second" );
		}
	}
	Dateline\settings();
}
$told = array();
foreach ( get_sites( array( 'fields' => 'ids' ) ) as $at => $blog ) {
	switch_to_blog( $blog );
	$post = null;
	if ( ! $given['gone'] ) {
		update_option( 'dateline_site', $given['sites'][ $at ] );
		$post = wp_insert_post( array( 'post_title' => 'map', 'post_content' => $given['content'], 'post_status' => 'publish' ) );
	}
	$told[] = array( 'address' => home_url( '/' ), 'post' => $post, 'site' => get_option( 'dateline_site', '' ) );
	restore_current_blog();
}
echo json_encode( $told );
