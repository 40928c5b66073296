<?php
/**
 * Run once: installs WordPress, an author beside the administrator, and the posts that standard input names, a list of
 * [slug, user, content]. Writes the version and the contents as WordPress kept them. What users may not write is taken out
 * by WordPress's own filters, as in its editor.
 */
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = getenv( 'WP_HOST' );
require getenv( 'WP_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
if ( ! is_blog_installed() ) {
	wp_install( 'Dateline', 'admin', 'admin@example.org', false, '', 'not-a-secret' );
	wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'not-a-secret', 'role' => 'author' ) );
}
$given = json_decode( stream_get_contents( STDIN ), true );
$kept = array();
foreach ( $given['posts'] as list( $slug, $user, $content ) ) {
	$who = get_user_by( 'login', $user );
	wp_set_current_user( $who->ID );
	kses_init();
	$id = wp_insert_post( wp_slash( array( 'post_name' => $slug, 'post_title' => $slug, 'post_content' => $content, 'post_status' => 'publish', 'post_author' => $who->ID ) ), true );
	if ( is_wp_error( $id ) ) {
		fwrite( STDERR, $id->get_error_message() );
		exit( 1 );
	}
	$kept[ $slug ] = array( 'id' => $id, 'content' => get_post( $id )->post_content );
}
echo json_encode( array( 'version' => get_bloginfo( 'version' ), 'posts' => $kept ) );
