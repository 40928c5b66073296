/* The block "Dateline map": a story of the maps' site and what its map opens with. License: GPL-2.0-or-later. */
(({ blocks, element, blockEditor, components }, { site, stories, words }) => {
  const { createElement: make, Fragment } = element;
  const all = stories.flatMap(({ title, url, sites, translations }) => [
    { title, url, sites },
    ...translations.map((other) => ({ title: other.title, url: other.url, sites })),
  ]);
  const choice = (label, value, options, onChange) =>
    make(components.SelectControl, { label, value, options, onChange, __nextHasNoMarginBottom: true });

  const poster = ({ folder, title }) =>
    make("a", { href: folder }, make("img", { src: `${folder}poster.png`, alt: title, width: "100%" }));

  const edit = ({ attributes, setAttributes }) => {
    const chosen = all.find(({ url }) => url === `${attributes.story}/`);
    const setStory = (story) => {
      const { title = "" } = all.find(({ url }) => url === `${story}/`) ?? {};
      setAttributes({ story, title, site: "", folder: story && `${site}${story}/` });
    };
    const named = (name) => (value) => setAttributes({ [name]: value });
    const none = { value: "", label: words.none };
    return make(
      Fragment,
      null,
      make(
        blockEditor.InspectorControls,
        null,
        make(
          components.PanelBody,
          { title: words.block },
          choice(
            words.place,
            attributes.site,
            [none, ...(chosen?.sites ?? []).map(({ id, name }) => ({ value: id, label: name }))],
            named("site"),
          ),
          choice(
            words.theme,
            attributes.theme,
            [
              { value: "", label: words.reader },
              { value: "light", label: words.light },
              { value: "dark", label: words.dark },
            ],
            named("theme"),
          ),
          make(components.ToggleControl, {
            label: words.bind,
            help: words.bindHelp,
            checked: attributes.bind,
            onChange: named("bind"),
            __nextHasNoMarginBottom: true,
          }),
        ),
      ),
      make(
        "div",
        blockEditor.useBlockProps(),
        all.length
          ? choice(
              words.story,
              attributes.story,
              [none, ...all.map(({ title, url }) => ({ value: url.slice(0, -1), label: title }))],
              setStory,
            )
          : words.noSite,
        attributes.folder && poster(attributes),
      ),
    );
  };

  blocks.registerBlockType("dateline/map", {
    apiVersion: 2,
    title: words.block,
    category: "embed",
    icon: "location-alt",
    attributes: {
      ...Object.fromEntries(
        ["story", "site", "theme", "title", "folder"].map((name) => [name, { type: "string", default: "" }]),
      ),
      bind: { type: "boolean", default: false },
    },
    edit,
    /** What stays in the post where the plugin is switched off, and in mail: the picture, which leads to the story. */
    save: ({ attributes }) =>
      attributes.folder ? make("figure", blockEditor.useBlockProps.save(), poster(attributes)) : null,
  });
})(window.wp, window.datelineBlock);
