<?php
/**
 * Run for a mail: renders a post as standard input says and sends it, or hands it to a sender of its own. Writes the text as it
 * left. `by` is what renders it, `the_content` or `do_blocks`; `in` is where that happens, a `task`, a `page` of the post or
 * `neither`; `with` is what sends it, `wp_mail`, `own` or `asked`, one that asks for lines without a script.
 */
$_SERVER['HTTP_HOST'] = getenv( 'WP_HOST' );
$given = json_decode( stream_get_contents( STDIN ), true );
if ( 'task' === $given['in'] ) {
	define( 'DOING_CRON', true );
}
require getenv( 'WP_ROOT' ) . '/wp-load.php';
$told = array();
foreach ( $given['posts'] as $id ) {
	if ( 'page' === $given['in'] ) {
		wp( array( 'p' => $id ) );
	}
	$post = get_post( $id );
	setup_postdata( $post );
	$html = 'do_blocks' === $given['by'] ? do_blocks( $post->post_content ) : apply_filters( 'the_content', $post->post_content );
	if ( 'wp_mail' === $given['with'] ) {
		if ( ! wp_mail( 'reader@example.org', 'News', $html, array( 'Content-Type: text/html; charset=UTF-8', 'From: news@example.org' ) ) ) {
			exit( 1 );
		}
		/** The message as it went to the sender's program, MIME and all. */
		list( $head, $body ) = explode( "\r\n\r\n", str_replace( "\n", "\r\n", str_replace( "\r\n", "\n", $phpmailer->getSentMIMEMessage() ) ), 2 );
		$is_quoted = false !== stripos( $head, 'Content-Transfer-Encoding: quoted-printable' );
		$html = false === stripos( $head, 'Content-Type: text/html' ) ? '' : ( $is_quoted ? quoted_printable_decode( $body ) : $body );
	} elseif ( 'asked' === $given['with'] ) {
		$html = apply_filters( 'dateline_without_script', $html );
	}
	$told[ $id ] = $html;
}
echo json_encode( $told );
