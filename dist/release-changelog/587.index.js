export const id = 587;
export const ids = [587];
export const modules = {

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLayoutFile: () => (/* binding */ readLayoutFile)
});

// EXTERNAL MODULE: ./build/packages/yaml/src/schema/read-shaped.js + 10 modules
var read_shaped = __webpack_require__(5863);
// EXTERNAL MODULE: ./build/packages/yaml/src/schema/places.js
var places = __webpack_require__(363);
// EXTERNAL MODULE: ./build/packages/commits/src/changes/label-types.js
var label_types = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/packages/yaml/src/schema/scalars.js
var scalars = __webpack_require__(2714);
// EXTERNAL MODULE: ./build/packages/yaml/src/schema/collections.js + 2 modules
var collections = __webpack_require__(6495);
// EXTERNAL MODULE: ./build/packages/yaml/src/schema/shape.js
var shape = __webpack_require__(8610);
;// CONCATENATED MODULE: ./build/packages/commits/src/notes/layout-shape.js

const title = { shape: scalars/* text */.Qq, required: true };
const texts = { shape: (0,collections/* listOf */.c3)(scalars/* text */.Qq, 1) };
const section = (0,collections/* map */.Tj)({ title, types: texts, labels: texts });
const exclude = { shape: (0,collections/* map */.Tj)({ labels: texts, authors: texts }) };
const releaseYml = (0,collections/* map */.Tj)({
    exclude,
    categories: { shape: (0,collections/* listOf */.c3)((0,collections/* map */.Tj)({ title, labels: texts, exclude }), 1) },
});
/** Either our own `sections`, or GitHub's `.github/release.yml`. */
const layoutShape = (0,collections/* map */.Tj)({
    sections: { shape: (0,collections/* listOf */.c3)((0,shape/* withPath */.iD)(section), 1) },
    changelog: { shape: releaseYml },
}, 'a map with sections, or with changelog as in .github/release.yml');

// EXTERNAL MODULE: ./build/packages/commits/src/notes/sections.js
var notes_sections = __webpack_require__(8956);
;// CONCATENATED MODULE: ./build/packages/commits/src/notes/layout-file.js




/**
 * The sections of a configuration file: `sections: [{ title, types, labels }]`, or GitHub's
 * `.github/release.yml`, whose labels are read as the types that they usually mark.
 */
async function readLayoutFile(text, file) {
    const read = await (0,read_shaped/* readShaped */.M)(text, file, 'the file', layoutShape, layoutOf);
    return 'value' in read ? { layout: read.value } : read;
}
function layoutOf({ sections = [], changelog = {} }, reading) {
    const given = ['sections', 'changelog'].filter((key) => reading.places.has(key));
    if (given.length === 2) {
        const accepted = 'either sections, or changelog as in .github/release.yml';
        (0,places/* refuseAt */.w)(reading, 'changelog', given.join(' and '), accepted);
    }
    else if (given.length === 0) {
        (0,places/* refuseAt */.w)(reading, '', '', 'sections, or changelog as in .github/release.yml');
    }
    checkSections(sections, reading);
    return given.includes('changelog') ? layout_file_releaseYml(changelog) : ownSections(sections);
}
function checkSections(sections, reading) {
    const taken = new Set();
    for (const { path, types = [] } of sections) {
        if (!['types', 'labels'].some((key) => reading.places.has(`${path}.${key}`))) {
            (0,places/* refuseAt */.w)(reading, `${path}.types`, '', 'types, labels or both');
        }
        for (const type of types) {
            const key = type.toLowerCase();
            if (taken.has(key))
                (0,places/* refuseAt */.w)(reading, `${path}.types`, type, 'each type in one section');
            taken.add(key);
        }
    }
}
function ownSections(written) {
    let breaking = notes_sections/* breakingTitle */.A8;
    const sections = written.flatMap(({ title = '', types = [], labels = [] }) => {
        const lower = types.map((type) => type.toLowerCase());
        if (!lower.includes('breaking'))
            return [{ title, types: lower, labels, without: [] }];
        breaking = title;
        return [];
    });
    return { ...bare, breakingTitle: breaking, sections };
}
const bare = {
    quiet: new Set(),
    excludedLabels: new Set(),
    excludedAuthors: new Set(),
};
function layout_file_releaseYml({ categories = [], exclude = {} }) {
    let breaking = notes_sections/* breakingTitle */.A8;
    const sections = categories.flatMap((category) => {
        const { title = '', labels = [], exclude: without = {} } = category;
        const types = (0,label_types/* typesOfLabels */.m)(labels);
        if (types.includes('breaking')) {
            breaking = title;
            return types.length === 1 ? [] : [{ title, types, labels, without: [] }];
        }
        return [{ title, types, labels, without: without.labels ?? [] }];
    });
    return {
        ...bare,
        breakingTitle: breaking,
        sections,
        excludedLabels: new Set(exclude.labels),
        excludedAuthors: new Set(exclude.authors),
    };
}


/***/ })

};
