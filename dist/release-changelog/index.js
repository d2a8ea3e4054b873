import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 9308:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1264)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(4610)
const { safeRe: re, t } = __nccwpck_require__(2110)

const parseOptions = __nccwpck_require__(787)
const { compareIdentifiers } = __nccwpck_require__(1275)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 4693:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(9308)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 8984:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(9308)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 4610:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1264:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 1275:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 787:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 2110:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(4610)
const debug = __nccwpck_require__(1264)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs)
});

;// CONCATENATED MODULE: ./build/packages/inputs/src/kinds.js
const kinds_text = {
    accepted: 'any text',
    parse: (value) => ({ value }),
};
function word(...words) {
    const accepted = words.join(', ');
    return {
        accepted,
        parse: (given) => {
            const value = words.find((w) => w === given.trim());
            return value === undefined ? { accepted } : { value };
        },
    };
}
/** Exactly the words that YAML 1.2 calls booleans, as `core.getBooleanInput` does. */
const kinds_boolean = {
    accepted: 'true, True, TRUE, false, False, FALSE',
    parse: (given) => {
        const value = given.trim();
        if (/^(true|True|TRUE)$/.test(value))
            return { value: true };
        if (/^(false|False|FALSE)$/.test(value))
            return { value: false };
        return { accepted: kinds_boolean.accepted };
    },
};
function integer(from, to = Number.MAX_SAFE_INTEGER) {
    const accepted = to === Number.MAX_SAFE_INTEGER
        ? `a whole number, ${from} or more`
        : `a whole number from ${from} to ${to}`;
    return {
        accepted,
        parse: (given) => {
            const value = /^\d+$/.test(given.trim()) ? Number(given) : Number.NaN;
            return value >= from && value <= to ? { value } : { accepted };
        },
    };
}
const percent = {
    accepted: 'a number from 0 to 100',
    parse: (given) => {
        const value = /^\d+(\.\d+)?$/.test(given.trim()) ? Number(given) : Number.NaN;
        return value <= 100 ? { value } : { accepted: percent.accepted };
    },
};
const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** A duration in milliseconds. */
const duration = {
    accepted: 'a duration such as 500ms, 90s, 15m or 1h',
    parse: (given) => {
        const match = /^(\d+)(ms|s|m|h)$/.exec(given.trim());
        const value = match ? Number(match[1]) * unitMs[match[2]] : Number.NaN;
        return Number.isSafeInteger(value) ? { value } : { accepted: duration.accepted };
    },
};
/** Elements between newlines or commas; blanks around them are dropped. */
const list = {
    accepted: 'a list separated by newlines or commas',
    parse: (given) => kinds_elements(given.split(/[\n,]/), list.accepted),
};
/** Elements that may hold commas: one a line. */
const lines = {
    accepted: 'one element a line',
    parse: (given) => kinds_elements(given.split('\n'), lines.accepted),
};
function kinds_elements(parts, accepted) {
    const value = parts.map((part) => part.trim()).filter((part) => part !== '');
    return value.length > 0 ? { value } : { accepted };
}

;// CONCATENATED MODULE: ./build/packages/inputs/src/spec.js
function required(kind) {
    return { kind, default: '', required: true };
}
function optional(kind) {
    return { kind, default: '', required: false };
}
function defaulting(kind, value) {
    return { kind, default: value, required: false };
}
/** A default that the runner evaluates, such as the token; undefined where nothing comes of it. */
function fromContext(kind, expression) {
    return { kind, default: expression, required: false };
}

;// CONCATENATED MODULE: ./build/packages/inputs/src/common-inputs.js


/** The inputs that every action has. */
function commonInputs(action) {
    return {
        name: defaulting(kinds_text, action),
        matrix: fromContext(kinds_text, '${{ toJSON(matrix) }}'),
    };
}
/** The inputs of every action that judges by the policy file. */
const policyInputs = {
    policy: optional(kinds_text),
    phase: optional(kinds_text),
};

// EXTERNAL MODULE: ./build/packages/commits/src/release-tag.js
var release_tag = __nccwpck_require__(8712);
;// CONCATENATED MODULE: ./build/actions/release-changelog/src/inputs.js


const accepted = 'what may stand before a version, such as v, pkg-v or pkg/v';
const tagPrefix = {
    accepted,
    parse: (given) => ((0,release_tag/* isTagPrefix */.Rx)(given) ? { value: given } : { accepted }),
};
const tokenDefault = '${{ github.token }}';
/** Where no runner filled the default in there is no token. */
const token = {
    accepted: 'a token',
    parse: (given) => ({ value: given === tokenDefault ? '' : given }),
};
const inputs = {
    ...commonInputs('release-changelog'),
    tag: optional(kinds_text),
    'tag-prefix': optional(tagPrefix),
    from: optional(kinds_text),
    path: optional(kinds_text),
    'prerelease-base': defaulting(word('stable', 'any'), 'stable'),
    release: defaulting(kinds_boolean, 'true'),
    'version-files': optional(list),
    'dry-run': defaulting(kinds_boolean, 'false'),
    token: defaulting(token, tokenDefault),
};


/***/ }),

/***/ 3727:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(343);
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2141);
/* harmony import */ var _ci_actions_runner__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2581);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7824);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4158);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8936);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3720);






await (0,_ci_actions_runner__WEBPACK_IMPORTED_MODULE_3__/* .main */ .i)({
    action: 'release-changelog',
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q,
    outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .outputs */ .V,
    check: _tag_js__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z,
    run: (values, { context, childEnvironment }) => (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(values, {
        ...(0,_ci_actions_host__WEBPACK_IMPORTED_MODULE_5__/* .openWorkspace */ .O)({
            directory: context.workspace,
            environment: childEnvironment(),
            folder: `${context.folder}/history`,
            server: context.serverUrl,
            token: values.token || undefined,
        }),
        ...(0,_ci_actions_host__WEBPACK_IMPORTED_MODULE_6__/* .workspaceFiles */ .P)(context.workspace, context.folder),
        facts: context,
    }),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
const outputs = {
    verdicts: ['dry-run', 'ready', 'failed'],
    numbers: ['commits'],
    texts: [
        'tag',
        'version',
        'major',
        'minor',
        'patch',
        'prerelease',
        'build',
        'is-prerelease',
        'is-first',
        'is-latest',
        'previous-tag',
        'compare-url',
        'notes',
        'body',
    ],
    counts: ['changes', 'breaking', 'left-out', 'undone', 'listed-before', 'new-contributors'],
};


/***/ }),

/***/ 8936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/commits/src/release-tag.js
var release_tag = __nccwpck_require__(8712);
;// CONCATENATED MODULE: ./build/packages/commits/src/previous-tag.js

/**
 * The tags that `tag` may follow on, the likeliest first: lower ones of its family, highest first.
 * Which of them is the previous release is decided by ancestry alone, which only git knows.
 */
function previousCandidates(tags, tag, base) {
    const stableOnly = base === 'stable' && (0,release_tag/* isStable */.MQ)(tag);
    return tags
        .filter((other) => lower(other, tag) && (!stableOnly || (0,release_tag/* isStable */.MQ)(other)))
        .sort((a, b) => (0,release_tag/* compareTags */.bb)(b, a) || ofPrefix(b, tag) - ofPrefix(a, tag));
}
/** Build metadata is no order: 1.0.0+b.2 does not follow on 1.0.0+b.1, it is the same version. */
function lower(other, tag) {
    return (0,release_tag/* compareTags */.bb)(bare(other), bare(tag)) < 0;
}
function bare(tag) {
    if (tag.build === '')
        return tag;
    return { ...tag, version: tag.version.slice(0, -tag.build.length - 1), build: '' };
}
const ofPrefix = (other, tag) => Number(other.prefix === tag.prefix);
/** Whether `tag` is the highest stable version of its family: what `latest` should follow. */
function isLatest(tags, tag) {
    return (0,release_tag/* isStable */.MQ)(tag) && !tags.some((other) => (0,release_tag/* isStable */.MQ)(other) && lower(tag, other));
}

;// CONCATENATED MODULE: ./build/packages/commits/src/bump.js
/** Dependabot: `bump x from 1.0 to 2.0 in /web`. */
const fromTo = /^bump (\S+) from (\S+) to (\S+)(?: in (\S+))?$/i;
/** Renovate: `update dependency x to v2`, `update module a/b to v1.2`, `update x action to v4`. */
const to = /^update (?:(?:dependency|module|plugin|crate|image|gem|helm release|github action) )?(\S+)(?: (?:action|docker tag|orb|digest|monorepo))? to (v?\d\S*|[0-9a-f]{7,})$/i;
/** @param text a description without its type, or a whole title that has none. */
function bumpOf(text) {
    // Of 30,000 titles few are bumps.
    if (!/^(?:bump|update) /i.test(text))
        return undefined;
    const hop = fromTo.exec(text);
    if (hop) {
        const [, name = '', from, target = '', folder] = hop;
        return { name: bump_bare(name), from, to: target, folder };
    }
    const [, name, target] = to.exec(text) ?? [];
    if (name === undefined || target === undefined)
        return undefined;
    return { name: bump_bare(name), from: undefined, to: target, folder: undefined };
}
const bump_bare = (name) => name.replaceAll('`', '');

;// CONCATENATED MODULE: ./build/packages/commits/src/commit.js
/** Whether two names mean one person: people commit from several addresses under one name. */
function samePerson(a, b) {
    return personKeys(a).some((key) => personKeys(b).includes(key));
}
/** What a person can be known by, in lower case; never empty strings. */
function personKeys({ name, email }) {
    return [email.toLowerCase(), `name:${name.toLowerCase()}`].filter((key) => key !== '' && key !== 'name:');
}
/** GitHub Apps commit under a login that ends so. */
function isBot({ name, email }) {
    return name.endsWith('[bot]') || email.includes('[bot]@');
}

;// CONCATENATED MODULE: ./build/packages/commits/src/header.js
/**
 * A type is a noun in any script and may hold what joins words (`build-deps`, `feat/foo`); then a
 * scope, `!`, and a colon *and* a blank. A scope may hold balanced parentheses: `fix(foo(bar))`.
 */
const pattern = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}_./+-]*)(?:\(((?:[^()]|\([^()]*\))+)\))?(!)?: +(\S.*)$/u;
/** Undefined where the line is no conventional one: `feat:x`, `fix(): x`, `feat : x`, `✨ feat: x`. */
function parseHeader(line) {
    const match = pattern.exec(line);
    if (match === null)
        return undefined;
    const [, type = '', scope, bang, description = ''] = match;
    if (scope?.trim() === '')
        return undefined;
    return {
        type: type.toLowerCase(),
        scope: scope?.trim(),
        breaking: bang !== undefined,
        description: description.trim(),
    };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/references.js
const squashSuffix = /\s*\(#(\d{1,9})\)\s*$/;
/** `add x (#12)`: GitHub ends a squashed title with its pull request; the last one counts. */
function withoutPullRequest(title) {
    const match = squashSuffix.exec(title);
    if (match === null)
        return { text: title };
    return { text: title.slice(0, match.index), pullRequest: Number(match[1]) };
}
const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see)\b[: ]/i;
const reference = /(?:\bhttps?:\/\/[^\s/]+\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/|(?:\b([\w.-]+\/[\w.-]+))?#)(\d{1,9})\b/g;
/** The issues that the body says it closes or refers to, in its order, each once. */
function issuesOf(message, repository) {
    const found = new Map();
    for (const line of message.lines) {
        if (!closing.test(line))
            continue;
        for (const [, byLink, byName, number] of line.matchAll(reference)) {
            const named = byLink ?? byName;
            const elsewhere = named === undefined || same(named, repository) ? undefined : named;
            found.set(`${elsewhere ?? ''}#${number}`, { repository: elsewhere, number: Number(number) });
        }
    }
    return [...found.values()];
}
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
const coAuthor = /^co-authored-by:[ \t]*(.*?)[ \t]*<([^<>\n]*)>[ \t]*$/gim;
function coAuthorsOf(message) {
    if (!/co-authored-by/i.test(message))
        return [];
    return [...message.matchAll(coAuthor)].map(([, name = '', email = '']) => ({ name, email }));
}
const picked = /\(cherry picked from commit ([0-9a-f]{7,64})\)/g;
/** The commits that `git cherry-pick -x` says this one repeats. */
function pickedFrom(message) {
    if (!message.includes('(cherry picked from commit '))
        return [];
    return [...message.matchAll(picked)].map(([, hash = '']) => hash);
}

;// CONCATENATED MODULE: ./build/packages/commits/src/change.js




/** The change that an entry's own title tells. */
function changeOf(entry, repository, pullRequest) {
    const { message, commit, title, revert } = entry;
    const again = revert?.reapplies;
    const header = again === undefined ? revertHeader(entry) : parseHeader(again);
    const text = again === undefined
        ? (header?.description ?? title)
        : `${withoutPullRequest(header?.description ?? again).text} (reapplied)`;
    const bump = header?.breaking === true ? undefined : bumpOf(withoutPullRequest(text).text);
    const issues = message.lines.length === 0 ? [] : issuesOf(message, repository);
    const named = entry.numbers.map((number) => ({ repository: undefined, number }));
    const number = entry.pullRequest ?? pullRequest;
    return {
        hash: commit.hash,
        type: header?.type ?? '',
        scope: header?.scope,
        text: withoutNumbers(text),
        breaking: breakingOf(entry, header, bump),
        pullRequests: number === undefined ? [] : [number],
        issues: [...named, ...issues.filter((issue) => !isNamed(issue, [...entry.numbers, number]))],
        authors: authorsOf(entry),
        bump,
        labels: [],
    };
}
/** `Revert "feat: x"` is a change of type `revert`, whatever it undoes. */
function revertHeader({ message, revert }) {
    if (message.header !== undefined || revert?.title === undefined)
        return message.header;
    return { type: 'revert', scope: undefined, breaking: false, description: revert.title };
}
const withoutNumbers = (text) => {
    const { text: shorter, pullRequest } = withoutPullRequest(text);
    return pullRequest === undefined ? text : withoutNumbers(shorter);
};
const isNamed = (issue, numbers) => issue.repository === undefined && numbers.includes(issue.number);
/**
 * A footer breaks only in a conventional commit, as the specification says. A bot's bump quotes
 * the notes of the dependency, whose breaking changes are not this project's.
 */
function breakingOf({ message, commit }, header, bump) {
    if (header === undefined)
        return [];
    const quoted = isBot(commit.author) && (bump !== undefined || /^bump /i.test(header.description));
    const texts = quoted || message.header === undefined ? [] : message.breakingTexts;
    if (texts.length > 0)
        return texts;
    return header.breaking ? [header.description] : [];
}
function authorsOf({ commit }) {
    const people = [commit.author];
    for (const person of coAuthorsOf(commit.message)) {
        if (!people.some((known) => samePerson(known, person)))
            people.push(person);
    }
    return people;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/fold-bumps.js

/**
 * Folds the bumps of one dependency into one line, from the first version to the last, at the
 * place of the newest.
 *
 * @param changes newest first.
 */
function foldBumps(changes) {
    const folded = new Map();
    const kept = [];
    for (const change of changes) {
        if (change.bump === undefined) {
            kept.push(change);
            continue;
        }
        const key = `${change.bump.name}\n${change.bump.folder ?? ''}`;
        const newer = folded.get(key);
        if (newer === undefined)
            kept.push(key);
        folded.set(key, newer === undefined ? change : joined(newer, change));
    }
    return kept.map((item) => (typeof item === 'string' ? folded.get(item) : item));
}
function joined(newer, older) {
    const bump = { ...newer.bump, from: older.bump?.from };
    const { name, from, to, folder } = bump;
    const place = folder === undefined ? '' : ` in ${folder}`;
    return {
        ...newer,
        bump,
        text: from === undefined
            ? `update ${name} to ${to}${place}`
            : `bump ${name} from ${from} to ${to}${place}`,
        pullRequests: [...older.pullRequests, ...newer.pullRequests],
        issues: [...older.issues, ...newer.issues],
        authors: [
            ...newer.authors,
            ...older.authors.filter((a) => !newer.authors.some((b) => samePerson(a, b))),
        ],
    };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/pull-request-commits.js
/**
 * Which pull request's merge brought each commit into the range, by hash. The first parents from
 * the tip are the main line; what a merge adds to it belongs to that merge, of nested merges to
 * the innermost that is a pull request's.
 *
 * @param entries children before parents, the tip first.
 */
function pullRequestCommits(entries) {
    const owners = new Map();
    if (!entries.some(({ merge }) => merge === 'pull-request'))
        return owners;
    const byHash = new Map(entries.map((entry) => [entry.commit.hash, entry]));
    const seen = new Set();
    const heads = [];
    if (entries[0])
        heads.push({ hash: entries[0].commit.hash, owner: undefined });
    for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
        const { owner } = head;
        const line = [];
        let entry = byHash.get(head.hash);
        while (entry !== undefined && !seen.has(entry.commit.hash)) {
            seen.add(entry.commit.hash);
            if (owner !== undefined)
                owners.set(entry.commit.hash, owner);
            line.push(entry);
            entry = byHash.get(entry.commit.parents[0] ?? '');
        }
        // The stack is emptied from its end: a line's oldest merge, which came first, goes last.
        for (const merge of line) {
            for (const hash of merge.commit.parents.slice(1)) {
                heads.push({ hash, owner: merge.merge === 'pull-request' ? merge : owner });
            }
        }
    }
    return owners;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/hash-index.js
/** Finds whole hashes by abbreviated ones. */
function hashIndex(hashes) {
    const byStart = new Map();
    for (const hash of hashes) {
        const start = hash.slice(0, 7);
        const same = byStart.get(start);
        if (same)
            same.push(hash);
        else
            byStart.set(start, [hash]);
    }
    return (prefix) => byStart.get(prefix.slice(0, 7))?.find((hash) => hash.startsWith(prefix));
}

;// CONCATENATED MODULE: ./build/packages/commits/src/repeated.js

/**
 * The commits of a range that tell a change a second time: cherry-picks by their `-x` trailer or
 * their patch, backports by the number of their pull request. Of two in the range the older stays.
 *
 * @param entries children before parents, without those that were undone.
 */
function repeated(entries, elsewhere, patchIds) {
    const result = new Map();
    for (const release of elsewhere) {
        const seen = index(release.entries, patchIds);
        for (const entry of entries) {
            const { commit, pullRequest } = entry;
            const keys = [`commit ${commit.hash}`, ...signs(entry, patchIds)];
            // On another line a backport keeps its number, its title may be changed.
            if (pullRequest !== undefined)
                keys.push(...byNumber([pullRequest]));
            if (!result.has(commit.hash) && seen(keys, () => true)) {
                result.set(commit.hash, { tag: release.tag });
            }
        }
    }
    const rest = entries.filter(({ commit }) => !result.has(commit.hash));
    const seen = index(rest, patchIds);
    const places = new Map(rest.map(({ commit }, place) => [commit.hash, place]));
    rest.forEach((entry, place) => {
        const isOlder = (other) => (places.get(other.commit.hash) ?? -1) > place;
        const older = seen(signs(entry, patchIds), isOlder);
        if (older)
            result.set(entry.commit.hash, { of: older.commit.hash });
    });
    return result;
}
function index(entries, patchIds) {
    const whole = hashIndex(entries.map(({ commit }) => commit.hash));
    const byKey = new Map();
    for (const entry of entries) {
        const { commit, pullRequest, backports } = entry;
        const found = [`commit ${commit.hash}`, ...signs(entry, patchIds), ...byNumber(backports)];
        if (pullRequest !== undefined)
            found.push(...byNumber([pullRequest]));
        for (const key of found) {
            const same = byKey.get(key);
            if (same)
                same.push(entry);
            else
                byKey.set(key, [entry]);
        }
    }
    const full = (key) => key.startsWith('commit ') ? `commit ${whole(key.slice(7)) ?? key.slice(7)}` : key;
    return (keys, accept) => {
        for (const key of keys) {
            const found = byKey.get(full(key))?.find(accept);
            if (found)
                return found;
        }
        return undefined;
    };
}
/**
 * What two commits of one change share. A number in the title counts with the title alone: many
 * projects end every title with the number of an issue.
 */
function signs(entry, patchIds) {
    const { commit, picked, pullRequest, numbers, backports, title, merge } = entry;
    const keys = picked.map((hash) => `commit ${hash}`);
    const patch = patchIds.get(commit.hash);
    if (patch !== undefined)
        keys.push(`patch ${patch}`);
    if (merge === 'none') {
        const plain = title.replace(/^\[[^\]]*\]\s*/, '');
        for (const number of [...numbers, ...(pullRequest ? [pullRequest] : [])]) {
            keys.push(`title ${number} ${plain}`);
        }
    }
    keys.push(...byNumber(backports));
    return keys;
}
const byNumber = (numbers) => numbers.map((number) => `pull request ${number}`);
/**
 * The commits whose patches are worth comparing: a cherry-pick keeps its author and date, and
 * mostly its title. Computing a patch costs as much as reading a hundred messages.
 */
function patchCandidates(entries, elsewhere) {
    const groups = new Map();
    const others = elsewhere.flatMap((release) => release.entries);
    const add = (key, hash) => {
        const group = groups.get(key);
        if (group)
            group.push(hash);
        else
            groups.set(key, [hash]);
    };
    for (const { commit, title, merge } of [...entries, ...others]) {
        if (merge !== 'none')
            continue;
        add(`${commit.authored} ${commit.author.email}`, commit.hash);
        if (others.length > 0)
            add(title, commit.hash);
    }
    const worthwhile = [...groups.values()].filter((group) => group.length > 1);
    return [...new Set(worthwhile.flat())];
}

;// CONCATENATED MODULE: ./build/packages/commits/src/squashed.js

/** The types that projects use; a list in prose (`* note: …`) is no list of commits. */
const knownTypes = new Set([
    'feat',
    'fix',
    'perf',
    'revert',
    'docs',
    'style',
    'chore',
    'refactor',
    'test',
    'build',
    'ci',
    'deps',
]);
const bullet = /^\* (.*)$/;
/** `git merge --squash` writes the log below this line, its messages indented. */
const squashed = /^Squashed commit of the following:$/;
const indented = /^ {4}(\S.*)$/;
/**
 * The conventional commits that a squashed message lists, besides its own title: GitHub puts each
 * behind an asterisk. Titles that say the same as the message's own are left out.
 */
function squashedHeaders(message, fromPullRequest) {
    const plain = squashed.test(message.subject) || message.lines.some((line) => squashed.test(line));
    if (!plain && !fromPullRequest)
        return [];
    const own = message.header?.description ?? message.subject;
    const found = new Map();
    for (const line of message.lines) {
        const title = (plain ? indented : bullet).exec(line)?.[1];
        const header = title === undefined ? undefined : parseHeader(title);
        if (header === undefined || !knownTypes.has(header.type))
            continue;
        const description = header.description.replace(/\s*\(#\d+\)$/, '');
        if (sameText(description, own))
            continue;
        found.set(`${header.type} ${description}`, { ...header, description });
    }
    return [...found.values()];
}
/** Whether two titles tell one change; a pull request's title often repeats a commit's. */
function sameText(a, b) {
    return simple(a) === simple(b);
}
const simple = (text) => text
    .replace(/\s*\(#\d+\)$/, '')
    .replace(/[.\s]+$/, '')
    .toLowerCase();

;// CONCATENATED MODULE: ./build/packages/commits/src/undone.js

/**
 * The commits that change nothing in the end: what was reverted, and the reverts of it. A revert
 * of a revert brings the change back. A revert of what an earlier release holds is a change.
 *
 * @param entries children before parents.
 */
function undone(entries, pullRequestOf) {
    const hidden = new Set();
    if (!entries.some(({ revert }) => revert))
        return hidden;
    const find = finder(entries);
    const targets = new Map();
    const switchTo = (entry, applied) => {
        const { hash } = entry.commit;
        if (applied)
            hidden.delete(hash);
        else
            hidden.add(hash);
        for (const [inner, owner] of ownedBy(entry, pullRequestOf)) {
            if (owner.commit.hash !== hash)
                continue;
            if (applied)
                hidden.delete(inner);
            else
                hidden.add(inner);
        }
        for (const target of targets.get(hash) ?? [])
            switchTo(target, !applied);
    };
    for (let at = entries.length - 1; at >= 0; at -= 1) {
        const entry = entries[at];
        if (!entry.revert)
            continue;
        const found = find(entry.revert, at, hidden);
        if (found.length === 0)
            continue;
        for (const target of found)
            switchTo(target, false);
        targets.set(entry.commit.hash, found);
    }
    for (const hash of targets.keys())
        hidden.add(hash);
    return hidden;
}
function ownedBy({ merge }, pullRequestOf) {
    return merge === 'pull-request' ? pullRequestOf : [];
}
/** Looks among the older entries: by hash, by pull request, then by title. */
function finder(entries) {
    const places = new Map(entries.map((entry, at) => [entry.commit.hash, at]));
    const whole = hashIndex(places.keys());
    const byTitle = grouped(entries, ({ message, title }) => [message.subject, title]);
    const byNumber = grouped(entries, ({ pullRequest }) => (pullRequest ? [pullRequest] : []));
    const older = (at, candidates, hidden) => (candidates ?? [])
        .filter((place) => place > at)
        .map((place) => entries[place])
        .find(({ commit }) => !hidden.has(commit.hash));
    return ({ hashes, pullRequests, title }, at, hidden) => {
        const named = hashes.flatMap((hash) => {
            const found = whole(hash);
            const place = found === undefined ? -1 : (places.get(found) ?? -1);
            return place > at ? [entries[place]] : [];
        });
        if (named.length > 0)
            return named;
        const numbered = pullRequests.flatMap((n) => older(at, byNumber.get(n), hidden) ?? []);
        if (numbered.length > 0 || title === undefined)
            return numbered;
        const titled = byTitle.get(title);
        // A hash that is not in the range names another commit, unless a rebase gave it a new one.
        if (hashes.length > 0 && titled?.length !== 1)
            return [];
        const found = older(at, titled, hidden);
        return found === undefined ? [] : [found];
    };
}
function grouped(entries, keys) {
    const groups = new Map();
    entries.forEach((entry, at) => {
        for (const key of new Set(keys(entry))) {
            const places = groups.get(key);
            if (places)
                places.push(at);
            else
                groups.set(key, [at]);
        }
    });
    return groups;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes.js







/** @param entries children before parents, the tip first. */
async function changesOf(entries, known) {
    const owners = pullRequestCommits(entries);
    const hidden = undone(entries, owners);
    const visible = entries.filter(({ commit }) => !hidden.has(commit.hash));
    const released = known.elsewhere.map((release) => ({
        ...release,
        entries: effective(release.entries),
    }));
    const candidates = patchCandidates(visible, released);
    const patchIds = candidates.length > 0 ? await known.patchIds(candidates) : new Map();
    const again = repeated(visible, released, patchIds);
    const first = visible.filter(({ commit }) => !again.has(commit.hash));
    const counts = (entry) => entry.merge === 'none' && entry.commit.parents.length < 2 && touches(entry, known.touched);
    const told = tell(first, owners, known);
    return {
        changes: foldBumps(told),
        commits: entries.filter(counts).length,
        undone: entries.filter((entry) => counts(entry) && hidden.has(entry.commit.hash)).length,
        elsewhere: counted([...again.values()].flatMap((of) => ('tag' in of ? [of.tag] : []))),
        unheard: first.filter(({ message, revert }) => !message.header && !revert && message.breakingTexts.length > 0),
    };
}
/** What a release of another line listed in the end. */
function effective(entries) {
    const hidden = undone(entries, pullRequestCommits(entries));
    return entries.filter(({ commit }) => !hidden.has(commit.hash));
}
function counted(tags) {
    const counts = new Map();
    for (const tag of tags)
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return counts;
}
function tell(entries, owners, { repository, touched }) {
    const brought = new Map();
    for (const entry of entries.filter((of) => touches(of, touched))) {
        const owner = entry.merge === 'none' ? owners.get(entry.commit.hash) : undefined;
        if (owner === undefined)
            continue;
        const others = brought.get(owner.commit.hash);
        if (others)
            others.push(entry);
        else
            brought.set(owner.commit.hash, [entry]);
    }
    return entries.flatMap((entry) => {
        if (entry.merge === 'other')
            return [];
        if (entry.merge === 'pull-request') {
            const inner = brought.get(entry.commit.hash) ?? [];
            if (touched !== undefined && inner.length === 0)
                return [];
            return titleTells(entry, inner) ? [ofPullRequest(entry, inner, repository)] : [];
        }
        if (!touches(entry, touched))
            return [];
        const owner = owners.get(entry.commit.hash);
        return owner !== undefined && isFolded(entry, owner)
            ? []
            : ofCommit(entry, repository, owner?.pullRequest);
    });
}
const touches = ({ commit }, touched) => touched?.has(commit.hash) ?? true;
/** A title that is not conventional gives way to commits that are, and to the breaking one. */
function titleTells(merge, inner) {
    if (merge.title === '')
        return false;
    if (merge.message.header === undefined)
        return !inner.some(({ message }) => message.header);
    return isBreaking(merge) || !inner.some((entry) => isBreaking(entry) && sameChange(entry, merge));
}
/** A pull request's title stands for its commits that are not conventional, or say the same. */
function isFolded(entry, owner) {
    if (owner.title === '')
        return false;
    if (entry.message.header === undefined)
        return true;
    return sameChange(entry, owner) && (isBreaking(owner) || !isBreaking(entry));
}
const sameChange = (a, b) => sameText(described(a), described(b));
const described = ({ message, title }) => message.header?.description ?? title;
const isBreaking = ({ message }) => message.header !== undefined && (message.header.breaking || message.breakingTexts.length > 0);
/** Whoever merged is not who wrote. */
function ofPullRequest(merge, inner, repository) {
    const change = changeOf(merge, repository, undefined);
    const authors = [];
    for (const person of inner.flatMap((entry) => changeOf(entry, repository, undefined).authors)) {
        if (!authors.some((known) => samePerson(known, person)))
            authors.push(person);
    }
    return authors.length > 0 ? { ...change, authors } : change;
}
/** A squashed message tells several changes; its own title only where it is conventional. */
function ofCommit(entry, repository, pullRequest) {
    const own = changeOf(entry, repository, pullRequest);
    const headers = squashedHeaders(entry.message, entry.pullRequest !== undefined);
    if (headers.length === 0)
        return [own];
    const listed = headers.map(({ type, scope, description, breaking }) => ({
        ...own,
        type,
        scope,
        text: description,
        breaking: breaking ? [description] : [],
        bump: undefined,
    }));
    if (entry.message.header !== undefined || entry.revert !== undefined)
        return [own, ...listed];
    const [head, ...rest] = listed;
    return [{ ...head, breaking: [...head.breaking, ...entry.message.breakingTexts] }, ...rest];
}

// EXTERNAL MODULE: ./build/packages/summary/src/markdown.js
var markdown = __nccwpck_require__(5837);
;// CONCATENATED MODULE: ./build/packages/commits/src/links.js

const inPath = (text) => text.split('/').map(encodeURIComponent).join('/');
const home = ({ server, repository }) => `${server.replace(/\/+$/, '')}/${inPath(repository)}`;
function pullRequestLink(site, number) {
    return linked(site, `#${number}`, `${home(site)}/pull/${number}`);
}
function issueLink(site, { repository, number }) {
    const of = repository === undefined ? site : { ...site, repository };
    return linked(of, `${repository ?? ''}#${number}`, `${home(of)}/issues/${number}`);
}
function commitLink(site, hash) {
    return linked(site, (0,markdown/* code */.aY)(hash.slice(0, 7)), `${home(site)}/commit/${hash}`);
}
const linked = ({ repository }, text, url) => repository === '' ? text : `[${text}](${url})`;
/** Of a first release the commits up to it. Empty where the repository is not known. */
function compareUrl(site, from, to) {
    if (site.repository === '')
        return '';
    return from === undefined
        ? `${home(site)}/commits/${inPath(to)}`
        : `${home(site)}/compare/${inPath(from)}...${inPath(to)}`;
}

// EXTERNAL MODULE: ./build/packages/summary/src/harmless.js
var harmless = __nccwpck_require__(7967);
;// CONCATENATED MODULE: ./build/packages/commits/src/markdown-text.js

/**
 * Untrusted text as Markdown for notes and changelogs, which people read raw too: a mention or an
 * address becomes inline code, which links and notifies nowhere; of the rest only what would be
 * markup gets a backslash. HTML shows as text, for GitHub as for the stricter MDX. The text never
 * begins a line: whoever places it puts a mark of a list before it.
 */
function markdownText(text, maxLength = 300) {
    const shown = (0,harmless/* oneLine */.TN)(text, maxLength);
    if (plain.test(shown) && !address.test(shown))
        return shown;
    let result = '';
    let end = 0;
    for (const match of shown.matchAll(verbatim)) {
        result += inert(shown.slice(end, match.index)) + asCode(match[0]);
        end = match.index + match[0].length;
    }
    return blockless(result + inert(shown.slice(end)));
}
/** Most subjects: nothing in them can be markup. */
const plain = /^[\p{L}][\p{L}\p{N} ,;'"()/.%?-]*$/u;
const address = /\bwww\./i;
/** Code spans as written, addresses, and mentions with what may belong to them. */
const verbatim = /(?<!`)`[^`\s](?:[^`]*[^`\s])?`(?!`)|(?:\b(?:https?|ftp):\/\/|\bwww\.)[^\s`]+|[\p{L}\p{N}_.+-]*@[\p{L}\p{N}_][\p{L}\p{N}_./-]*/giu;
function asCode(text) {
    return (0,markdown/* code */.aY)(text.startsWith('`') ? text.slice(1, -1) : text);
}
function inert(text) {
    return text
        .replaceAll(/[\\`*[\]|~$]/g, '\\$&')
        .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replaceAll(/&(?=#?\w+;)/g, '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[{}]/g, '\\$&');
}
/** Behind a list's mark a text could still begin a heading, a quote, a rule or another list. */
function blockless(text) {
    return text.replace(/^(?=[#+=-])/, '\\').replace(/^(\d+)(?=[.)])/, '$1\\');
}

;// CONCATENATED MODULE: ./build/packages/commits/src/sections.js
const section = (title, ...types) => ({
    title,
    types,
    labels: [],
});
const breakingTitle = 'Breaking changes';
const defaultLayout = {
    breakingTitle,
    sections: [
        section('Features', 'feat'),
        section('Bug fixes', 'fix'),
        section('Performance', 'perf'),
        section('Reverts', 'revert'),
        section('Dependencies', 'deps'),
        section('Other changes', '*'),
    ],
    quiet: new Set(['docs', 'style', 'chore', 'refactor', 'test', 'build', 'ci']),
    excludedLabels: new Set(),
    excludedAuthors: new Set(),
};
function sections_grouped(changes, layout) {
    const under = new Map();
    const breaking = [];
    const leftOut = new Map();
    const place = placer(layout);
    for (const change of changes) {
        const target = change.breaking.length > 0 ? 'breaking' : place(change);
        if (target === 'breaking')
            breaking.push(change);
        else if (target === undefined)
            count(leftOut, change.type || 'other');
        else {
            const list = under.get(target);
            if (list)
                list.push(change);
            else
                under.set(target, [change]);
        }
    }
    const sections = layout.sections.flatMap((of) => {
        const list = under.get(of);
        return list === undefined ? [] : [{ title: of.title, changes: list }];
    });
    return { breaking, sections, leftOut };
}
function placer({ sections, quiet, excludedLabels, excludedAuthors }) {
    const byType = new Map();
    const byLabel = new Map();
    for (const of of sections) {
        for (const type of of.types)
            if (!byType.has(type))
                byType.set(type, of);
        for (const label of of.labels)
            if (!byLabel.has(label))
                byLabel.set(label, of);
    }
    const rest = byType.get('*') ?? byLabel.get('*');
    const dependencies = byType.get('deps');
    return ({ type, bump, labels, authors }) => {
        if (labels.some((label) => excludedLabels.has(label)))
            return undefined;
        if (authors.some(({ name }) => excludedAuthors.has(name)))
            return undefined;
        const labelled = labels.map((label) => byLabel.get(label)).find((of) => of !== undefined);
        const bumped = bump === undefined ? undefined : dependencies;
        return labelled ?? bumped ?? byType.get(type) ?? (quiet.has(type) ? undefined : rest);
    };
}
function count(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./build/packages/commits/src/render.js




const longestText = 2000;
function renderNotes(told, release) {
    const { breaking, sections, leftOut } = sections_grouped(told.changes, release.layout);
    const { site } = release;
    const blocks = sections.map(({ title, changes }) => ({
        title: markdownText(title),
        items: changes.map((change) => line(change, site)),
        breaking: false,
    }));
    if (breaking.length > 0) {
        const items = breaking.map((change) => breakingLine(change, site));
        blocks.unshift({ title: markdownText(release.layout.breakingTitle), items, breaking: true });
    }
    const listed = blocks.length;
    if (release.newContributors.length > 0) {
        const items = release.newContributors.map((of) => firstContribution(of, site));
        blocks.push({ title: 'New contributors', items, breaking: false });
    }
    const tail = [
        ...(listed > 0 ? [] : ['No changes are listed.']),
        ...notListed(leftOut, told.elsewhere),
        ...fullChangelog(release),
    ];
    return { blocks, tail };
}
function line(change, site) {
    const scope = change.scope === undefined ? '' : `**${markdownText(change.scope)}:** `;
    return `- ${scope}${markdownText(change.text, longestText)} (${where(change, site)})${by(change.authors)}`;
}
/** The text of what breaks stands below the change, unless it says the same. */
function breakingLine(change, site) {
    const texts = change.breaking.filter((text) => text !== '' && !sameText(text, change.text));
    return [
        line(change, site),
        ...texts.map((text) => `  - ${markdownText(text, longestText)}`),
    ].join('\n');
}
function where({ hash, pullRequests, issues }, site) {
    const brought = pullRequests.map((number) => pullRequestLink(site, number));
    const places = brought.length > 0 ? brought : [commitLink(site, hash)];
    const reasons = issues.map((issue) => issueLink(site, issue));
    return places.join(', ') + (reasons.length > 0 ? `, for ${reasons.join(', ')}` : '');
}
function by(authors) {
    const names = authors.map(({ name }) => markdownText(name, 100)).filter((name) => name !== '');
    return names.length === 0 ? '' : ` by ${names.join(', ')}`;
}
function firstContribution({ person, change }, site) {
    return `- ${markdownText(person.name, 100)} made their first contribution in ${where({ ...change, issues: [] }, site)}`;
}
function notListed(leftOut, elsewhere) {
    const types = [...leftOut].sort((a, b) => b[1] - a[1]);
    const parts = [
        ...types.map(([type, count]) => `${count} ${markdownText(type, 50)}`),
        ...[...elsewhere].map(([tag, count]) => `${count} already in ${markdownText(tag)}`),
    ];
    return parts.length === 0 ? [] : [`Not listed here: ${parts.join(', ')}.`];
}
function fullChangelog({ site, previous, tag }) {
    const url = compareUrl(site, previous, tag);
    const name = previous === undefined ? tag : `${previous}...${tag}`;
    return url === '' ? [] : [`**Full changelog**: [${markdownText(name)}](${url})`];
}

;// CONCATENATED MODULE: ./build/packages/commits/src/notes.js
/** The notes as Markdown, without a heading of their own. */
function notesText({ blocks, tail }) {
    const parts = blocks.map(({ title, items }) => `### ${title}\n\n${items.join('\n')}`);
    return [...parts, ...tail].join('\n\n') + '\n';
}
/**
 * The notes in at most `max` UTF-16 units, which are at least as many as the characters that a
 * server may count: items are left out from the end of the last section on, each section says how
 * many and `elsewhere` (Markdown) where they are.
 */
function shortened(notes, max, elsewhere) {
    const whole = notesText(notes);
    if (whole.length <= max)
        return whole;
    const blocks = [...notes.blocks];
    const order = blocks
        .map((_, at) => at)
        .sort((a, b) => rank(blocks[a]) - rank(blocks[b]) || b - a);
    let excess = whole.length - max;
    for (const at of order) {
        if (excess <= 0)
            break;
        const block = blocks[at];
        const cut = cutBlock(block, excess, elsewhere);
        excess -= lengthOf(block) - lengthOf(cut);
        blocks[at] = cut;
    }
    return notesText({ ...notes, blocks });
}
const rank = (block) => (block?.breaking === true ? 1 : 0);
const lengthOf = ({ items }) => items.reduce((sum, item) => sum + item.length + 1, 0);
function cutBlock(block, excess, elsewhere) {
    const more = (count, kept) => `- … ${kept === 0 ? '' : 'and '}${count} ${kept === 0 ? 'changes' : 'more'}, ${elsewhere}`;
    const target = lengthOf(block) - excess - more(block.items.length, 1).length - 1;
    const kept = [];
    let length = 0;
    for (const item of block.items) {
        length += item.length + 1;
        if (length > target)
            break;
        kept.push(item);
    }
    const left = block.items.length - kept.length;
    return { ...block, items: [...kept, more(left, kept.length)] };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/implied-version.js
function impliedVersion(previous, changes) {
    const { major, minor, patch } = previous;
    const wanted = changes.some(({ breaking }) => breaking.length > 0)
        ? 'major'
        : changes.some(({ type }) => type === 'feat')
            ? 'minor'
            : 'patch';
    const step = wanted === 'major' && major === 0 ? 'minor' : wanted;
    // A prerelease has not used up its version: 2.0.0-rc.1 already is the major step to 2.0.0.
    const version = step === 'major'
        ? minor === 0 && patch === 0 && previous.prerelease !== ''
            ? `${major}.0.0`
            : `${major + 1}.0.0`
        : step === 'minor'
            ? patch === 0 && previous.prerelease !== ''
                ? `${major}.${minor}.0`
                : `${major}.${minor + 1}.0`
            : `${major}.${minor}.${previous.prerelease === '' ? patch + 1 : patch}`;
    return { step, version };
}
/** Whether `tag` is a smaller step from the previous one than the changes ask for. */
function saysLess(tag, { version }) {
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    return (tag.major - major || tag.minor - minor || tag.patch - patch) < 0;
}

// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var outcome = __nccwpck_require__(8949);
;// CONCATENATED MODULE: ./build/actions/release-changelog/src/previous-release.js
/** So many candidates are asked for one by one; then the whole history is read at once. */
const singly = 5;
/**
 * The first candidate that the release follows on: an ancestor of it, or a release tree. A lower
 * version of another branch is none.
 */
async function previousRelease(repository, candidates, target) {
    const single = (hash) => repository.isAncestor(hash, target.hash);
    for (const tag of candidates.slice(0, singly)) {
        const commit = await repository.commitAt(`refs/tags/${tag.name}`);
        const found = commit && (await followed(repository, tag, commit, single));
        if (found)
            return found;
    }
    const rest = candidates.slice(singly);
    if (rest.length === 0)
        return undefined;
    const ancestors = await repository.ancestorsOf(target.hash);
    const tags = await repository.datedTags();
    const isAncestor = (hash) => Promise.resolve(ancestors.has(hash));
    for (const tag of rest) {
        const commit = tags.get(tag.name);
        const found = commit && (await followed(repository, tag, commit, isAncestor));
        if (found)
            return found;
    }
    return undefined;
}
async function followed(repository, tag, commit, isAncestor) {
    if (await isAncestor(commit.hash))
        return { tag, commit, beside: false };
    const [parent, ...others] = commit.parents;
    if (parent === undefined || others.length > 0 || !(await isAncestor(parent)))
        return undefined;
    const beside = namesVersion(commit, tag) || (await isReleaseTree(repository, commit));
    return beside ? { tag, commit, beside } : undefined;
}
/**
 * A commit made for a tag alone, whose tree is a folder of its only parent's: what a release ships.
 * A hotfix of one commit has one parent too, and is another line.
 */
async function isReleaseTree(repository, { tree, parents }) {
    const [parent, ...others] = parents;
    if (parent === undefined || others.length > 0)
        return false;
    return (await repository.folderTrees(parent)).has(tree);
}
/** `v1.2.3` alone: the built files were added to the source commit for the tag. */
function namesVersion({ subject }, { name, version }) {
    const said = subject.replace(/^(?:chore(?:\(release\))?: )?(?:release:? )?/i, '').trim();
    return said === name || said === version || said === `v${version}`;
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/base.js


/**
 * The previous release, or what `from` names: a tag or a commit's hash.
 *
 * @throws NotEvaluated where `from` is neither.
 */
async function baseOf(repository, from, candidates, target) {
    if (from === undefined) {
        const previous = await previousRelease(repository, candidates, target);
        return {
            hash: previous?.commit.hash,
            name: previous?.tag.name,
            previous,
            warnings: [],
        };
    }
    const commit = await named(repository, from);
    if (commit === undefined) {
        throw new outcome/* NotEvaluated */.t(`from: ${JSON.stringify(from)} is no tag and no commit of this repository`);
    }
    const tag = candidates.find(({ name }) => name === from);
    const inside = await repository.isAncestor(commit.hash, target.hash);
    return {
        hash: commit.hash,
        name: from,
        previous: tag && { tag, commit, beside: !inside },
        warnings: inside ? [] : [`from: ${from} is not in the history of the release`],
    };
}
/** A tag of that name first: a tag may be called like a hash, and is what people mean then. */
async function named(repository, from) {
    const isName = /^[^\s~^:?*[\\]+$/.test(from) && !/^-|\.\.|@\{|\.lock$|[/.]$|\/\/|^\/|\/\./.test(from);
    const tagged = isName ? await repository.commitAt(`refs/tags/${from}`) : undefined;
    if (tagged !== undefined || !/^[0-9a-f]{7,64}$/.test(from))
        return tagged;
    return repository.commitAt(from);
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/new-contributors.js

/**
 * Who wrote a change and nothing before it. The history's authors are read, newest first, until
 * everybody was met: with a new contributor that is the whole history.
 *
 * @param changes newest first.
 */
async function newContributors(repository, changes, base) {
    const first = firstChanges(changes);
    const unknown = new Map();
    for (const of of first)
        for (const key of personKeys(of.person))
            unknown.set(key, of);
    const met = new Set();
    if (first.length > 0)
        await meet(repository.authorsOf(base), unknown, met, first.length);
    return first.filter((of) => !met.has(of));
}
async function meet(authors, unknown, met, all) {
    const seen = new Set();
    let isName = false;
    for await (const fields of authors) {
        for (const field of fields) {
            const text = isName ? `name:${field}` : field;
            isName = !isName;
            if (seen.has(text))
                continue;
            seen.add(text);
            const of = unknown.get(text.toLowerCase());
            if (of)
                met.add(of);
        }
        if (met.size === all)
            return;
    }
}
/** Each person with their first change; one who uses two addresses under one name is one person. */
function firstChanges(changes) {
    const people = new Map();
    for (const change of changes.toReversed()) {
        for (const person of change.authors.filter((author) => !isBot(author))) {
            const keys = personKeys(person);
            const known = keys.map((key) => people.get(key)).find((of) => of !== undefined);
            const of = known ?? { person, change };
            for (const key of keys)
                people.set(key, of);
        }
    }
    return [...new Set(people.values())];
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/found.js

/** What a person should look at although nothing is wrong for certain; untrusted. */
function warningsOf({ tag, source, base, told, implied }) {
    const unheard = told.unheard.map(({ message, commit }) => `${commit.hash.slice(0, 7)} says BREAKING CHANGE below a title that is not conventional, and is not listed as breaking: ${message.subject}`);
    const step = implied !== undefined && saysLess(tag, implied)
        ? [`the changes ask for ${implied.version} (${implied.step}), the tag says ${tag.version}`]
        : [];
    return [...source.warnings, ...base.warnings, ...step, ...unheard.slice(0, 5)];
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/summary-of.js


/** The job summary: what the tag is, what it is compared with, and the notes. */
function summaryOf(found) {
    const { tag, versions, whole } = found;
    const agree = versions.differing.length === 0;
    return (0,markdown/* document */.Al)(`## ${agree ? '✅' : '❌'} release-changelog: ${(0,markdown/* code */.aY)(tag.name)}`, versions.differing.map((line) => `- ${(0,markdown/* escaped */.Mk)(line)}`).join('\n'), (0,markdown/* table */.tp)(['', ''], factsOf(found).map(([name, value]) => [name, value])), warningsOf(found)
        .map((line) => `- ⚠️ ${(0,markdown/* escaped */.Mk)(line, 500)}`)
        .join('\n'), '## Notes', whole.trimEnd());
}
function factsOf(found) {
    const { tag, source, base, told, implied, versions, compare } = found;
    const target = (0,markdown/* code */.aY)(source.target.hash.slice(0, 7));
    const range = base.name === undefined ? `everything up to ${target}` : `${(0,markdown/* code */.aY)(base.name)} to ${target}`;
    return [
        ['version', (0,markdown/* code */.aY)(tag.version)],
        ['tag', source.tagExists ? (0,markdown/* code */.aY)(tag.name) : `${(0,markdown/* code */.aY)(tag.name)}, judged as if it stood at HEAD`],
        ['compared with', base.name === undefined ? 'nothing: the first release' : (0,markdown/* code */.aY)(base.name)],
        ['range', compare === '' ? range : `[${range}](${compare})`],
        [
            'commits',
            `${told.commits}${told.undone > 0 ? `, ${told.undone} of them undo each other` : ''}`,
        ],
        ['latest', found.isLatest ? 'yes, the highest stable version' : 'no'],
        ...(implied === undefined
            ? []
            : [['changes ask for', `${(0,markdown/* code */.aY)(implied.version)} (${implied.step})`]]),
        ...(versions.compared > 0 ? [['version files', `${versions.compared} compared`]] : []),
        ...versions.computed.map((line) => ['not compared', (0,markdown/* escaped */.Mk)(line)]),
        ['notes', (0,markdown/* code */.aY)(found.notesPath)],
    ];
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/outcome-of.js



function outcomeOf(found) {
    const { tag, base, versions } = found;
    const agree = versions.differing.length === 0;
    return {
        verdict: agree ? found.verdict : 'failed',
        green: agree,
        evaluated: true,
        why: versions.differing,
        phase: null,
        next: null,
        counts: countsOf(found),
        outputs: {
            tag: tag.name,
            version: tag.version,
            major: String(tag.major),
            minor: String(tag.minor),
            patch: String(tag.patch),
            prerelease: tag.prerelease,
            build: tag.build,
            'is-prerelease': String(!(0,release_tag/* isStable */.MQ)(tag)),
            'is-first': String(base.hash === undefined),
            'is-latest': String(found.isLatest),
            'previous-tag': base.previous?.tag.name ?? '',
            'compare-url': found.compare,
            notes: found.notesPath,
            body: found.body,
        },
        summary: summaryOf(found),
        annotations: warningsOf(found).map((message) => ({ level: 'warning', message })),
    };
}
function countsOf({ told, notes }) {
    const { breaking, leftOut } = sections_grouped(told.changes, defaultLayout);
    const sum = (counts) => [...counts.values()].reduce((a, b) => a + b, 0);
    return {
        commits: told.commits,
        changes: told.changes.length,
        breaking: breaking.length,
        'left-out': sum(leftOut),
        undone: told.undone,
        'listed-before': sum(told.elsewhere),
        'new-contributors': notes.blocks.find(({ title }) => title === 'New contributors')?.items.length ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/footers.js
const start = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)(?:: | (?=#))(.*)$/u;
const breakingStart = /^(BREAKING[ -]CHANGE):(?: (.*)|)$/;
/** GitHub draws it between a squashed message and the trailers that it adds. */
const rule = /^-{3,}$/;
/**
 * The footers below the first line. They begin one blank line after the body, at the first line
 * that has a footer's form; a value goes on until the next footer. A line that begins with
 * `BREAKING CHANGE: ` begins a footer wherever it stands: the blank line before it is often
 * forgotten, and a breaking change that nobody reads of is the worse mistake.
 */
function parseFooters(lines) {
    const footers = [];
    let open;
    let begun = false;
    let afterBlank = true;
    for (const line of lines) {
        const footer = footerStart(line, begun || afterBlank);
        if (footer !== undefined) {
            begun = true;
            open = [footer.value];
            footers.push({ token: footer.token, separator: footer.separator, lines: open });
        }
        else if (rule.test(line))
            open = undefined;
        else
            open?.push(line);
        afterBlank = line.trim() === '';
    }
    return footers.map(({ token, separator, lines: value }) => ({
        token,
        separator,
        value: value.join('\n').trim(),
    }));
}
function footerStart(line, mayBegin) {
    const breaking = breakingStart.exec(line);
    if (breaking)
        return { token: 'BREAKING CHANGE', separator: ':', value: breaking[2] ?? '' };
    if (!mayBegin)
        return undefined;
    const match = start.exec(line);
    if (match === null)
        return undefined;
    const [, token = '', value = ''] = match;
    return { token, separator: line[token.length] === ':' ? ':' : '#', value };
}
/** The texts of the footers that say `BREAKING CHANGE`, in upper case as the specification asks. */
function breakingTexts(footers) {
    return footers.filter(({ token }) => token === 'BREAKING CHANGE').map(({ value }) => value);
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message.js


const none = [];
function parseMessage(text) {
    const end = text.indexOf('\n');
    const subject = (end < 0 ? text : text.slice(0, end)).trimEnd();
    const rest = end < 0 ? '' : text.slice(end + 1).trim();
    const header = parseHeader(subject);
    if (rest === '') {
        return { subject, header, lines: none, footers: none, breakingTexts: none };
    }
    const lines = rest.split('\n').map((line) => line.trimEnd());
    const footers = parseFooters(lines);
    return { subject, header, lines, footers, breakingTexts: breakingTexts(footers) };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/revert.js
/** `git revert` and GitHub write `Revert "…"`, git since 2.43 `Reapply "…"` for a revert's revert. */
const reverted = /^Revert "(.*)"(?:\s*\(#\d+\))?$/;
const reapplied = /^Reapply "(.*)"(?:\s*\(#\d+\))?$/;
const byHash = /\bThis reverts commit ([0-9a-f]{7,64})\b/gi;
const byPullRequest = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d{1,9})\b/gim;
function revertOf({ subject, header, lines, footers }) {
    const title = revertedTitle(subject) ??
        (header?.type === 'revert' ? unquoted(header.description) : undefined);
    if (title === undefined && lines.length === 0)
        return undefined;
    const body = lines.join('\n');
    const hashes = [...body.matchAll(byHash)].map(([, hash = '']) => hash.toLowerCase());
    if (header?.type === 'revert') {
        // The specification recommends `revert: …` with a footer `Refs: <hash>, <hash>`.
        const refs = footers.filter(({ token }) => /^(refs|reverts)$/i.test(token));
        hashes.push(...refs.flatMap(({ value }) => value.match(/\b[0-9a-f]{7,64}\b/g) ?? []));
    }
    if (title === undefined && hashes.length === 0)
        return undefined;
    return {
        hashes,
        pullRequests: [...body.matchAll(byPullRequest)].map(([, number]) => Number(number)),
        title,
        reapplies: title && revertedTitle(title),
    };
}
/** What `subject` undoes: a reapplied change is the revert of a revert. */
function revertedTitle(subject) {
    const again = reapplied.exec(subject)?.[1];
    return again === undefined ? reverted.exec(subject)?.[1] : `Revert "${again}"`;
}
const unquoted = (text) => /^"(.*)"$/.exec(text)?.[1] ?? text;

;// CONCATENATED MODULE: ./build/packages/commits/src/entry.js



const mergeSubject = /^Merge pull request #(\d+) from /;
function entryOf(commit) {
    const message = parseMessage(commit.message);
    if (commit.parents.length > 1)
        return mergeOf(commit, message);
    return describe(commit, message, 'none', undefined);
}
/** By default GitHub writes `Merge pull request #42 from o/b`, and the title below. */
function mergeOf(commit, message) {
    const number = mergeSubject.exec(message.subject)?.[1];
    if (number !== undefined) {
        const own = parseMessage(message.lines.join('\n'));
        return describe(commit, own, 'pull-request', Number(number));
    }
    const titled = message.header !== undefined || /\(#\d+\)$/.test(message.subject);
    return describe(commit, message, titled ? 'pull-request' : 'other', undefined);
}
function describe(commit, message, merge, number) {
    const { text, pullRequest } = withoutPullRequest(message.subject);
    const { title, numbers } = entry_withoutNumbers(text);
    return {
        commit,
        message,
        title,
        pullRequest: number ?? pullRequest,
        numbers,
        backports: message.lines.length === 0 ? [] : namedBackports(message),
        picked: pickedFrom(commit.message),
        merge,
        revert: revertOf(message),
    };
}
function entry_withoutNumbers(text) {
    const { text: title, pullRequest } = withoutPullRequest(text);
    if (pullRequest === undefined)
        return { title, numbers: [] };
    const inner = entry_withoutNumbers(title);
    return { title: inner.title, numbers: [pullRequest, ...inner.numbers] };
}
const backport = /^(?:manual )?back-?port(?:s|ed|ing)?(?: of| from)?:? (?:[\w.-]+\/[\w.-]+|pr )?#(\d{1,9})\b/gim;
function namedBackports({ lines }) {
    return [...lines.join('\n').matchAll(backport)].map(([, number]) => Number(number));
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/released-elsewhere.js

/**
 * What releases of other lines listed before: lower versions that the previous release does not
 * hold (a hotfix, merged since or not), made after it and before this one. A backport to an older
 * line is news to its users, so higher versions do not count.
 */
async function releasedElsewhere(line) {
    const { repository, target, previous } = line;
    const others = line.lower.filter(({ name }) => name !== previous?.tag.name);
    if (others.length === 0)
        return [];
    const tags = await repository.datedTags();
    const until = tags.get(line.tag.name)?.made ?? Number.POSITIVE_INFINITY;
    const since = previous?.commit.committed ?? 0;
    const recent = others
        .flatMap(({ name }) => {
        const tag = tags.get(name);
        return tag === undefined || tag.made < since || tag.made > until ? [] : [{ name, tag }];
    })
        .sort((a, b) => a.tag.made - b.tag.made);
    const known = line.given || previous === undefined ? target : previous.commit;
    const beside = await besides(repository, recent, known.hash);
    if (beside.length === 0)
        return [];
    const include = beside.map(({ tag }) => tag.hash);
    const entries = await readEntries(repository, { include, exclude: [known.hash] });
    return byTag(entries, beside);
}
/** Those that are not in the history of `hash`. */
async function besides(repository, tags, hash) {
    const ancestors = tags.length > 4 ? await repository.ancestorsOf(hash) : undefined;
    const outside = [];
    for (const named of tags) {
        const tagged = named.tag.hash;
        const inside = ancestors?.has(tagged) ?? (await repository.isAncestor(tagged, hash));
        if (!inside)
            outside.push(named);
    }
    return outside;
}
/** Every commit belongs to the first release that holds it. */
function byTag(entries, tags) {
    const byHash = new Map(entries.map((entry) => [entry.commit.hash, entry]));
    return tags.map(({ name, tag }) => {
        const reached = new Set();
        const open = [tag.hash];
        for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
            const entry = byHash.get(hash);
            if (entry === undefined)
                continue;
            byHash.delete(hash);
            reached.add(hash);
            open.push(...entry.commit.parents);
        }
        return { tag: name, entries: entries.filter(({ commit }) => reached.has(commit.hash)) };
    });
}
async function readEntries(repository, range) {
    const entries = [];
    for await (const commits of repository.log(range)) {
        for (const commit of commits)
            entries.push(entryOf(commit));
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/source.js

const remedies = {
    history: 'set fetch-depth: 0 on actions/checkout',
    tags: 'set fetch-tags: true, or fetch-depth: 0, on actions/checkout',
};
/**
 * Opens the workspace's repository; what a shallow or tagless clone lacks is fetched beside it.
 *
 * @throws NotEvaluated where the history cannot be had: a part of it gives wrong notes in silence.
 */
async function openSource(ports, tag, trees) {
    const clone = await ports.clone();
    if (clone === undefined) {
        throw new outcome/* NotEvaluated */.t('the workspace is in no git repository: run actions/checkout before');
    }
    const here = await targetIn(ports.repository, tag);
    const names = await ports.repository.tagNames();
    const { lacks, warnings } = await lacking(clone, names, tag, ports);
    const kept = { ...here, repository: ports.repository, tagNames: names, partial: clone.partial };
    if (lacks === undefined)
        return { ...kept, warnings };
    const repository = await fetched(clone, lacks, here.target.hash, trees, ports);
    const found = here.tagExists ? here : await targetIn(repository, tag, here.target.hash);
    return { ...found, repository, tagNames: await repository.tagNames(), partial: true, warnings };
}
async function targetIn(repository, tag, otherwise = 'HEAD') {
    const tagged = await repository.commitAt(`refs/tags/${tag.name}`);
    const target = tagged ?? (await repository.commitAt(otherwise));
    if (target === undefined)
        throw new outcome/* NotEvaluated */.t('the repository has no commit yet');
    return { target, tagExists: tagged !== undefined };
}
/** The remote is asked only where no tag but the release's own is here: a first release, or none fetched. */
async function lacking({ shallow, fewTags, remote }, names, tag, ports) {
    if (shallow)
        return { lacks: 'history', warnings: [] };
    if (fewTags)
        return { lacks: 'tags', warnings: [] };
    if (remote === undefined || names.some((name) => name !== tag.name)) {
        return { lacks: undefined, warnings: [] };
    }
    const asked = await ports.remoteTagNames(remote);
    if ('names' in asked) {
        const more = asked.names.some((name) => !names.includes(name));
        return { lacks: more ? 'tags' : undefined, warnings: [] };
    }
    const warning = `This is taken for the first release: there is no other tag here, and the remote ` +
        `"${remote.name}" could not be asked for any (${asked.refused}). If it has tags, ${remedies.tags}.`;
    return { lacks: undefined, warnings: [warning] };
}
async function fetched({ shallow, remote }, lacks, hash, trees, ports) {
    const what = shallow ? 'the clone is shallow' : 'the clone was made without all tags';
    if (remote === undefined) {
        throw new outcome/* NotEvaluated */.t(`${what}, and it has no remote to fetch from: ${remedies[lacks]}`);
    }
    const done = await ports.completed({ remote, hash, trees, tagsOnly: !shallow });
    if ('repository' in done)
        return done.repository;
    throw new outcome/* NotEvaluated */.t(`${what}, and what it lacks could not be fetched: ${remedies[lacks]} (${done.refused})`);
}

// EXTERNAL MODULE: ./build/actions/release-changelog/src/tag.js
var src_tag = __nccwpck_require__(3720);
;// CONCATENATED MODULE: ./build/packages/commits/src/toml-version.js
const noVersion = (where) => ({ unreadable: `it has no version in ${where}` });
/** `[project] version`, or Poetry's; a version in `dynamic` is computed when the project is built. */
async function pyprojectVersion(text) {
    const read = await parseToml(text);
    if ('unreadable' in read)
        return read;
    const project = tableIn(read.table, 'project');
    const poetry = tableIn(tableIn(read.table, 'tool'), 'poetry');
    const version = project?.['version'] ?? poetry?.['version'];
    const dynamic = project?.['dynamic'];
    if (typeof version === 'string')
        return { version };
    if (Array.isArray(dynamic) && dynamic.includes('version')) {
        return { dynamic: 'project.dynamic names "version"' };
    }
    return noVersion('[project] or [tool.poetry]');
}
/** `[package] version`; `version.workspace = true` is the workspace's, in a folder above. */
async function cargoVersion(path, text, readFile) {
    const read = await parseToml(text);
    if ('unreadable' in read)
        return read;
    const version = tableIn(read.table, 'package')?.['version'];
    if (typeof version === 'string')
        return { version };
    const inherited = isTable(version) && version['workspace'] === true;
    const own = workspaceVersion(read.table);
    if (!inherited)
        return own === undefined ? noVersion('[package] or [workspace.package]') : { version: own };
    for (const above of [path, ...foldersAbove(path)]) {
        const root = await readFile(above);
        const parsed = root === undefined ? undefined : await parseToml(root);
        if (parsed === undefined)
            continue;
        if ('unreadable' in parsed)
            return { unreadable: `${above}: ${parsed.unreadable}` };
        const found = workspaceVersion(parsed.table);
        if (found !== undefined)
            return { version: found };
    }
    return { unreadable: 'no folder above it has a Cargo.toml with [workspace.package] version' };
}
/** `a/b/Cargo.toml`: `a/Cargo.toml`, then `Cargo.toml`. */
function foldersAbove(path) {
    const folders = path.split('/').slice(0, -2);
    return [...folders.keys()]
        .map((count) => [...folders.slice(0, folders.length - count), 'Cargo.toml'].join('/'))
        .concat(path.includes('/') ? ['Cargo.toml'] : []);
}
function workspaceVersion(table) {
    const version = tableIn(tableIn(table, 'workspace'), 'package')?.['version'];
    return typeof version === 'string' ? version : undefined;
}
async function parseToml(text) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    try {
        return { table: parse(text) };
    }
    catch (error) {
        const [first = ''] = error.message.split('\n');
        return { unreadable: `it is not TOML (${first})` };
    }
}
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function tableIn(table, key) {
    const value = table?.[key];
    return isTable(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/version-file.js

async function versionIn(path, read) {
    const text = await read(path);
    if (text === undefined)
        return { unreadable: 'there is no such file' };
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'Cargo.toml')
        return cargoVersion(path, text, read);
    if (name.endsWith('.toml'))
        return pyprojectVersion(text);
    if (name.endsWith('.json'))
        return jsonVersion(text);
    const version = text.trim();
    return /^\S+$/.test(version)
        ? { version }
        : { unreadable: 'it is no pyproject.toml, Cargo.toml or JSON, and not one word either' };
}
function jsonVersion(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { unreadable: 'it is not JSON' };
    }
    const version = value?.version;
    return typeof version === 'string' ? { version } : { unreadable: 'it has no "version"' };
}
/** Whether a file's version is the tag's: as written, or as Python writes the same version. */
function sameVersion(path, written, version) {
    if (written === version)
        return true;
    return path.endsWith('pyproject.toml') && pythonForm(written) === pythonForm(version);
}
const spellings = {
    alpha: 'a',
    beta: 'b',
    c: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/** PEP 440 drops separators and shortens words: `1.2.0-rc.1` is `1.2.0rc1`. */
function pythonForm(version) {
    const [release = '', local] = version.toLowerCase().split('+', 2);
    const parsed = /^v?(\d+(?:\.\d+)*)[-_.]?(?:(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:[-_.]?(dev|post)[-_.]?(\d*))?$/.exec(release);
    if (parsed === null)
        return version;
    const [, numbers = '', word, count, late, lateCount] = parsed;
    const pre = word === undefined ? '' : `${spellings[word] ?? word}${Number(count ?? 0)}`;
    const end = late === undefined ? '' : `.${late}${Number(lateCount ?? 0)}`;
    return (numbers.replace(/(?:\.0)+$/, '') +
        pre +
        end +
        (local === undefined ? '' : `+${local.replaceAll(/[-_]/g, '.')}`));
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/version-files.js


/** @throws NotEvaluated where a file has no version to compare; every such file is named. */
async function compareVersions(paths, tag, read) {
    const files = await Promise.all(paths.map(async (path) => ({ path, says: await versionIn(path, read) })));
    const unreadable = files.flatMap(({ path, says }) => 'unreadable' in says ? [`${path}: ${says.unreadable}`] : []);
    if (unreadable.length > 0) {
        throw new outcome/* NotEvaluated */.t(`version-files cannot be compared: ${unreadable.join('; ')}`);
    }
    const stated = files.flatMap(({ path, says }) => 'version' in says ? [{ path, version: says.version }] : []);
    return {
        differing: stated
            .filter(({ path, version }) => !sameVersion(path, version, tag.version))
            .map(({ path, version }) => `${path} says ${version}, the tag ${tag.name} says ${tag.version}`),
        computed: files.flatMap(({ path, says }) => 'dynamic' in says ? [`${path}: ${says.dynamic}`] : []),
        compared: stated.length,
    };
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/run.js









/** GitHub refuses a release's text that is longer. */
const longestBody = 125_000;
/** Validates the tag, finds what it releases, and writes the notes; publishes nothing. */
async function run(given, ports) {
    const { facts } = ports;
    const tag = (0,src_tag/* tagOf */.c)(given, facts.ref);
    const versions = await compareVersions(given['version-files'] ?? [], tag, ports.readText);
    const source = await openSource(ports, tag, given.path !== undefined);
    const { repository, target } = source;
    const family = source.tagNames.flatMap((name) => (0,release_tag/* parseReleaseTag */.rE)(name, given['tag-prefix']) ?? []);
    const candidates = previousCandidates(family, tag, given['prerelease-base']);
    const base = await baseOf(repository, given.from, candidates, target);
    const { previous } = base;
    // A release tree is no change; what it ships was made in its parent.
    const ownTree = (!source.partial || previous?.beside === true) && (await isReleaseTree(repository, target));
    const include = ownTree ? target.parents : [target.hash];
    const range = { include, exclude: base.hash === undefined ? [] : [base.hash] };
    const entries = await readEntries(repository, range);
    const line = {
        repository,
        tag,
        target,
        previous,
        given: given.from !== undefined,
        lower: candidates,
    };
    const told = await changesOf(entries, {
        repository: facts.repository ?? '',
        elsewhere: await releasedElsewhere(line),
        patchIds: repository.patchIds,
        ...(given.path !== undefined && {
            touched: await repository.commitsTouching(range, [given.path]),
        }),
    });
    const site = { server: facts.serverUrl, repository: facts.repository ?? '' };
    const notes = renderNotes(told, {
        tag: tag.name,
        previous: base.name,
        site,
        layout: defaultLayout,
        newContributors: base.hash === undefined ? [] : await newContributors(repository, told.changes, base.hash),
    });
    const compare = compareUrl(site, base.name, tag.name);
    const elsewhere = compare === '' ? 'see the whole notes' : `[see all changes](${compare})`;
    const whole = notesText(notes);
    return outcomeOf({
        tag,
        verdict: given['dry-run'] ? 'dry-run' : 'ready',
        source,
        base,
        versions,
        told,
        notes,
        whole,
        body: shortened(notes, longestBody, elsewhere),
        notesPath: await ports.write('notes.md', whole),
        compare,
        isLatest: isLatest(family, tag),
        implied: previous && impliedVersion(previous.tag, told.changes),
    });
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tagOf),
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _ci_actions_result__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8949);
/* harmony import */ var _ci_actions_commits__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8712);


/** Mistakes that take more than one input to see. */
function check(values) {
    const mistakes = [];
    const { tag, release } = values;
    const prefix = values['tag-prefix'];
    if (tag !== undefined && (0,_ci_actions_commits__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseTag */ .rE)(tag, prefix) === undefined) {
        mistakes.push({ name: 'tag', value: tag, accepted: (0,_ci_actions_commits__WEBPACK_IMPORTED_MODULE_0__/* .acceptedTags */ .FQ)(prefix) });
    }
    if (release === true && values['dry-run'] === false) {
        const accepted = 'false, or dry-run: true; this version publishes no releases yet';
        mistakes.push({ name: 'release', value: 'true', accepted });
    }
    return mistakes;
}
/** The tag given, else the one that was pushed. */
function tagOf(given, ref) {
    const prefix = given['tag-prefix'];
    const name = given.tag ?? pushedTag(ref);
    if (name === undefined) {
        const run = ref === undefined ? 'no ref is known' : `the run is of ${ref}`;
        throw new _ci_actions_result__WEBPACK_IMPORTED_MODULE_1__/* .NotEvaluated */ .t(`no tag: the input "tag" is not given, and ${run}, which is no tag`);
    }
    const tag = (0,_ci_actions_commits__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseTag */ .rE)(name, prefix);
    if (tag === undefined) {
        const wanted = (0,_ci_actions_commits__WEBPACK_IMPORTED_MODULE_0__/* .acceptedTags */ .FQ)(prefix);
        throw new _ci_actions_result__WEBPACK_IMPORTED_MODULE_1__/* .NotEvaluated */ .t(`the tag ${JSON.stringify(name)} is not accepted; accepted: ${wanted}`);
    }
    return tag;
}
function pushedTag(ref) {
    return ref?.startsWith('refs/tags/') === true ? ref.slice('refs/tags/'.length) : undefined;
}


/***/ }),

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ acceptedTags),
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   Rx: () => (/* binding */ isTagPrefix),
/* harmony export */   bb: () => (/* binding */ compareTags),
/* harmony export */   rE: () => (/* binding */ parseReleaseTag)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4693);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8984);


/**
 * Undefined unless the version, printed again, is the text that was read: a tag may legally be
 * called `v1.0.0$(id)`, and nothing that this function returns holds more than a version does.
 */
function parseReleaseTag(name, prefix) {
    const own = prefix ?? (name.startsWith('v') ? 'v' : '');
    if (!name.startsWith(own))
        return undefined;
    const version = name.slice(own.length);
    // Most names of a large repository are not of the family asked for; the library is slower.
    if (!/^\d+\.\d+\.\d+/.test(version))
        return undefined;
    const parsed = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version);
    if (parsed === null)
        return undefined;
    const { major, minor, patch } = parsed;
    const build = parsed.build.join('.');
    if (parsed.version + (build && `+${build}`) !== version)
        return undefined;
    return {
        name,
        prefix: own,
        version,
        major,
        minor,
        patch,
        prerelease: parsed.prerelease.join('.'),
        build,
    };
}
/** What `parseReleaseTag` takes, as a phrase for messages. */
function acceptedTags(prefix) {
    return prefix === undefined
        ? 'a semantic version such as v1.2.3 or 1.2.3-rc.1'
        : `"${prefix}" and a semantic version, such as ${prefix}1.2.3`;
}
/** Ascending by precedence; build metadata, which has none, decides between equals. */
function compareTags(a, b) {
    return (a.major - b.major ||
        a.minor - b.minor ||
        a.patch - b.patch ||
        semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__(a.version, b.version));
}
const isStable = ({ prerelease }) => prerelease === '';
/** What may stand before a version: what is harmless in a shell, a URL and a ref alike. */
function isTagPrefix(text) {
    return /^[A-Za-z0-9@_][\w@./+-]*$/.test(text) && !/\.\.|\/\/|\/\.|@\{|\.lock\/|\.$/.test(text);
}


/***/ }),

/***/ 343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace)
});

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/host/src/git-environment.js
/**
 * What git is told before every command, so that neither the settings of the machine nor those of
 * the repository change what it prints or make it run a program: a pager, a signature check, a file
 * system monitor, a hook, an external diff, an encoding, replaced objects.
 */
const steadyOptions = [
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...settings({
        'core.fsmonitor': 'false',
        'core.hooksPath': '/dev/null',
        'core.quotePath': 'false',
        'core.askPass': '',
        'color.ui': 'false',
        'diff.renameLimit': '1000',
        'i18n.logOutputEncoding': 'UTF-8',
        'log.showSignature': 'false',
        'log.mailmap': 'true',
        'gc.auto': '0',
        'maintenance.auto': 'false',
        'protocol.ext.allow': 'never',
        // The owner of a workspace in a container is often another user; nothing of it is executed.
        'safe.directory': '*',
    }),
];
function settings(values) {
    return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
/** For commands that read the repository: no variable or file of the machine reaches git. */
function readingEnvironment(environment) {
    return {
        ...withoutGit(environment, /^$/),
        ...quiet,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
    };
}
/** For a fetch: proxies, certificates and rewritten addresses of the machine hold. */
function fetchingEnvironment(environment) {
    return { ...withoutGit(environment, /^GIT_(SSH|SSL|HTTP|PROXY)/), ...quiet };
}
const quiet = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    LC_ALL: 'C',
    LANGUAGE: '',
};
function withoutGit(environment, kept) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || kept.test(name)));
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var outcome = __nccwpck_require__(8949);
;// CONCATENATED MODULE: ./build/packages/host/src/git.js



function gitIn(place) {
    const run = (args, input = '') => collect(startGit(place, args, input));
    return {
        place,
        run,
        text: async (args, input) => {
            const result = await run(args, input);
            if (result.exitCode !== 0)
                throw failure(args, result);
            return result.stdout;
        },
        fields: (args, input = '') => fieldsOf(startGit(place, args, input), args),
    };
}
/** @param input none leaves the standard input open for another process. */
function startGit({ directory, environment }, args, input, decode = true) {
    const child = (0,external_node_child_process_namespaceObject.spawn)('git', [...steadyOptions, ...args], { cwd: directory, env: environment });
    // Git may end before it has read everything; its exit code then says what was wrong.
    child.stdin.on('error', () => undefined);
    if (input !== undefined)
        child.stdin.end(input);
    if (decode)
        child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    return child;
}
/** `git log failed: fatal: bad revision`. */
function failure(args, { exitCode, stderr }) {
    const said = stderr.trim() || `exit code ${exitCode}`;
    return new outcome/* NotEvaluated */.t(`git ${args.find((arg) => !arg.startsWith('-')) ?? ''} failed: ${said}`);
}
async function collect(child) {
    const ended = endOf(child);
    let stdout = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    const { exitCode, stderr } = await ended;
    return { exitCode, stdout, stderr };
}
/** When the process and its output have ended. */
function endOf(child) {
    let stderr = '';
    child.stderr.on('data', (chunk) => {
        if (stderr.length < 8000)
            stderr = (stderr + chunk).slice(0, 8000);
    });
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            reject(new outcome/* NotEvaluated */.t(`git cannot be run: ${error.message}`, { cause: error }));
        });
        child.on('close', (code) => resolve({ exitCode: code ?? 128, stderr }));
    });
}
async function* fieldsOf(child, args) {
    const ended = endOf(child);
    // Awaited only after the output; a git that cannot be started must not be an unheard rejection.
    ended.catch(() => undefined);
    let rest = '';
    try {
        for await (const chunk of child.stdout) {
            const fields = (rest + chunk).split('\0');
            rest = fields.pop() ?? '';
            if (fields.length > 0)
                yield fields;
        }
        const result = await ended;
        if (result.exitCode !== 0)
            throw failure(args, { stdout: '', ...result });
        if (rest !== '')
            yield [rest];
    }
    finally {
        if (child.exitCode === null)
            child.kill('SIGKILL');
    }
}

;// CONCATENATED MODULE: ./build/packages/host/src/complete-clone.js





/**
 * Fetches what a clone lacks into a bare repository beside it: neither the objects nor the
 * settings of the user's clone are changed, so that later steps find what they made.
 */
async function completed(completion) {
    const { folder, remote, hash, trees, tagsOnly, directory } = completion;
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const git = gitIn({ directory: folder, environment: asking(completion) });
    await git.text(['init', '--quiet', '--bare', '--template=']);
    if (tagsOnly)
        await shareObjects(completion, folder);
    const url = isPath(remote.url) ? (0,external_node_path_.resolve)(directory, remote.url) : remote.url;
    await git.text(['config', 'remote.origin.url', url]);
    const wanted = tagsOnly ? [] : [`+${hash}:refs/heads/target`];
    const fetch = ['fetch', '--quiet', '--no-tags', `--filter=${trees ? 'blob:none' : 'tree:0'}`];
    const result = await git.run([...fetch, 'origin', '+refs/tags/*:refs/tags/*', ...wanted]);
    if (result.exitCode !== 0)
        return { refused: result.stderr.trim() };
    return { git };
}
/** The objects of the clone are read where they are. */
async function shareObjects({ directory, environment }, folder) {
    const clone = gitIn({ directory, environment: readingEnvironment(environment) });
    const objects = (await clone.text(['rev-parse', '--git-path', 'objects'])).replace(/\n$/, '');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, 'objects/info'), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'objects/info/alternates'), `${(0,external_node_path_.resolve)(directory, objects)}\n`);
}
const isPath = (url) => !/^[\w+.-]+:|^[^/]+@/.test(url);
/** The token goes by variables, which other processes cannot read as they can arguments. */
function asking({ environment, token, server, remote }) {
    const usual = fetchingEnvironment(environment);
    if (token === undefined || !remote.url.startsWith(`${server}/`))
        return usual;
    const credentials = external_node_buffer_namespaceObject.Buffer.from(`x-access-token:${token}`).toString('base64');
    const key = `http.${server}/.extraheader`;
    return {
        ...usual,
        GIT_CONFIG_COUNT: '2',
        // An empty value forgets the headers that were set before: two are refused by the server.
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${credentials}`,
    };
}
/** The names of the remote's tags, or why it does not tell them. */
async function remoteTagNames(directory, access) {
    const git = gitIn({ directory, environment: asking(access) });
    const args = ['ls-remote', '--tags', '--refs', '--end-of-options', access.remote.url];
    const result = await git.run(args);
    if (result.exitCode !== 0)
        return { refused: result.stderr.trim() };
    const names = [...result.stdout.matchAll(/\trefs\/tags\/(.*)$/gm)].map(([, name = '']) => name);
    return { names };
}

;// CONCATENATED MODULE: ./build/packages/host/src/repository.js

/** Names of tags, without `refs/tags/`. */
async function tagNames(git) {
    return lines(await git.text(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']));
}
const format = '--format=%H%x00%T%x00%P%x00%ct%x00%s';
/**
 * The commit behind a whole name of a ref, `HEAD` or a hash; undefined where there is none. A
 * short name is never asked for: `v1.0.0` could be a branch or a file.
 */
async function commitAt(git, name) {
    const revision = `${name}^{commit}`;
    const args = ['log', '-1', '--no-walk', format, '--end-of-options', revision, '--'];
    const result = await git.run(args);
    if (result.exitCode !== 0) {
        if (await isMissing(git, name))
            return undefined;
        throw failure(args, result);
    }
    const [hash = '', tree = '', parents = '', committed, subject = ''] = result.stdout
        .replace(/\n$/, '')
        .split('\0');
    return { hash, tree, parents: words(parents), committed: Number(committed), subject };
}
/** A ref that is there and leads to no commit is no missing ref. */
async function isMissing(git, name) {
    const args = name.startsWith('refs/')
        ? ['show-ref', '--verify', '--quiet', '--', name]
        : ['rev-parse', '--verify', '--quiet', `${name}^{commit}`];
    return (await git.run(args)).exitCode === 1;
}
async function isAncestor(git, ancestor, hash) {
    const args = ['merge-base', '--is-ancestor', ancestor, hash];
    const result = await git.run(args);
    if (result.exitCode > 1)
        throw failure(args, result);
    return result.exitCode === 0;
}
/** The hashes of the folders at the top of a commit's tree. */
async function folderTrees(git, hash) {
    const entries = (await git.text(['ls-tree', '-d', '-z', hash])).split('\0');
    return new Set(entries.map((entry) => /^\d+ tree ([0-9a-f]+)\t/.exec(entry)?.[1] ?? ''));
}
const words = (text) => (text === '' ? [] : text.split(' '));
const lines = (text) => text.split('\n').filter((line) => line !== '');

;// CONCATENATED MODULE: ./build/packages/host/src/repository-log.js

const repository_log_format = '--format=%H%x00%P%x00%aN%x00%aE%x00%at%x00%B';
const width = 6;
/** Whole commits, children before parents, as many at a time as git wrote at once. */
async function* logOf(git, range) {
    let pending = [];
    const args = ['log', '-z', '--topo-order', '--no-notes', repository_log_format, '--stdin'];
    for await (const fields of git.fields(args, revisions(range))) {
        pending = pending.length === 0 ? [...fields] : pending.concat(fields);
        const whole = pending.length - (pending.length % width);
        const commits = [];
        for (let at = 0; at < whole; at += width)
            commits.push(commitOf(pending, at));
        pending = pending.slice(whole);
        if (commits.length > 0)
            yield commits;
    }
}
function commitOf(fields, at) {
    return {
        hash: fields[at],
        parents: words(fields[at + 1]),
        author: { name: fields[at + 2], email: fields[at + 3] },
        authored: fields[at + 4],
        message: fields[at + 5],
    };
}
/** The hashes of the commits of a range that touch one of the paths. */
async function commitsTouching(git, range, paths) {
    const args = ['log', '--full-history', '--format=%H', '--stdin', '--', ...paths];
    return new Set((await git.text(args, revisions(range))).split('\n'));
}
/** Every author up to a commit, `[email, name]`, newest first. Whoever has found all stops early. */
async function* authorsOf(git, hash) {
    yield* git.fields(['log', '-z', '--format=%aE%x00%aN', '--end-of-options', hash, '--']);
}
/** Hashes alone go in, so nothing that a user named is an option or a path. */
function revisions({ include, exclude }) {
    return [...include, ...exclude.map((hash) => `^${hash}`)].map((name) => `${name}\n`).join('');
}

;// CONCATENATED MODULE: ./build/packages/host/src/repository-patches.js



const diff = [
    ...settings({ 'diff.renames': 'false' }),
    'diff-tree',
    '--stdin',
    '--root',
    '--patch',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
];
/**
 * The id of each commit's patch, which a cherry-pick keeps; merges and commits that change nothing
 * have none. Patches go from git to git, only ids come here.
 */
async function patchIds(git, hashes) {
    const patches = startGit(git.place, diff, hashes.map((hash) => `${hash}\n`).join(''), false);
    const ids = startGit(git.place, ['patch-id', '--stable'], undefined, true);
    const ended = Promise.all([endOf(patches), endOf(ids)]);
    patches.stdout.pipe(ids.stdin);
    let text = '';
    ids.stdout.on('data', (chunk) => (text += chunk));
    const [patching, identifying] = await ended;
    if (patching.exitCode !== 0)
        throw failure(['diff-tree'], { stdout: '', ...patching });
    if (identifying.exitCode !== 0)
        throw failure(['patch-id'], { stdout: '', ...identifying });
    const byHash = new Map();
    for (const line of text.split('\n').filter((entry) => entry !== '')) {
        const [id, hash] = line.split(' ');
        if (id === undefined || hash === undefined)
            throw new outcome/* NotEvaluated */.t('git patch-id: no ids');
        byHash.set(hash, id);
    }
    return byHash;
}

;// CONCATENATED MODULE: ./build/packages/host/src/repository-tags.js

const commitFields = (of) => ['objectname', 'tree', 'parent', 'committerdate:unix', 'subject'].map((name) => `%(${of}${name})`);
const fields = [
    '%(refname:strip=2)',
    '%(creatordate:unix)',
    ...commitFields('*'),
    ...commitFields(''),
];
/** All tags of commits by name, in one process. It reads every tag and its commit. */
async function datedTags(git) {
    const text = await git.text(['for-each-ref', `--format=${fields.join('%00')}`, 'refs/tags']);
    const tags = new Map();
    for (const line of text.split('\n')) {
        const [name = '', made, ...rest] = line.split('\0');
        const [hash = '', tree = '', parents = '', committed, subject = ''] = rest[0] === '' ? rest.slice(5) : rest;
        if (tree === '')
            continue;
        tags.set(name, {
            hash,
            tree,
            parents: words(parents),
            committed: Number(committed),
            subject,
            made: Number(made),
        });
    }
    return tags;
}
/** Every commit that `hash` reaches, itself too. */
async function ancestorsOf(git, hash) {
    return new Set((await git.text(['rev-list', hash])).split('\n'));
}

;// CONCATENATED MODULE: ./build/packages/host/src/open-repository.js




function openRepository(git) {
    return {
        tagNames: () => tagNames(git),
        datedTags: () => datedTags(git),
        commitAt: (name) => commitAt(git, name),
        isAncestor: (ancestor, hash) => isAncestor(git, ancestor, hash),
        ancestorsOf: (hash) => ancestorsOf(git, hash),
        folderTrees: (hash) => folderTrees(git, hash),
        log: (range) => logOf(git, range),
        authorsOf: (hash) => authorsOf(git, hash),
        commitsTouching: (range, paths) => commitsTouching(git, range, paths),
        patchIds: (hashes) => patchIds(git, hashes),
    };
}

;// CONCATENATED MODULE: ./build/packages/host/src/repository-clone.js
/** Undefined where the folder is in no repository. */
async function cloneAt(git) {
    const shallow = await git.run(['rev-parse', '--is-shallow-repository']);
    if (shallow.exitCode !== 0)
        return undefined;
    const pattern = '^(remote\\..*|extensions\\.partialclone)$';
    const config = await git.run(['config', '--local', '--null', '--get-regexp', pattern]);
    const entries = config.stdout
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => {
        const end = entry.indexOf('\n');
        return end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
    });
    const remote = remoteOf(entries);
    const of = (key) => entries.filter(([name]) => name === `remote.${remote?.name ?? ''}.${key}`).map(([, v]) => v);
    const refspecs = of('fetch');
    return {
        shallow: shallow.stdout.trim() === 'true',
        partial: entries.some(([name]) => /^extensions\.partialclone$|\.promisor$/.test(name)),
        fewTags: of('tagopt').includes('--no-tags') ||
            (refspecs.length > 0 && !refspecs.some((refspec) => refspec.includes('*'))),
        remote,
    };
}
/** `origin`, else the only remote. */
function remoteOf(entries) {
    const remotes = entries.flatMap(([key, url]) => {
        const name = /^remote\.(.*)\.url$/.exec(key)?.[1];
        return name === undefined ? [] : [{ name, url }];
    });
    return (remotes.find(({ name }) => name === 'origin') ?? (remotes.length === 1 ? remotes[0] : undefined));
}

;// CONCATENATED MODULE: ./build/packages/host/src/open-workspace.js





/** The repository that a checkout left in the workspace, and what can be had of its remote. */
function openWorkspace(workspace) {
    const { directory, environment } = workspace;
    const git = gitIn({ directory, environment: readingEnvironment(environment) });
    return {
        repository: openRepository(git),
        clone: () => cloneAt(git),
        completed: async (lack) => {
            const done = await completed({ ...workspace, ...lack });
            return 'git' in done ? { repository: openRepository(done.git) } : done;
        },
        remoteTagNames: (remote) => remoteTagNames(directory, { ...workspace, remote }),
    };
}


/***/ }),

/***/ 2141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ workspaceFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/packages/host/src/encoding.js
/**
 * The encoding of a text by its first bytes: UTF-8; UTF-16 by its byte order mark or by the zero
 * bytes around a first `<`; for XML what its declaration says, where bytes can be read that way.
 */
function encoding_encodingOf(start) {
    const [a, b] = start;
    if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0))
        return 'utf-16le';
    if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c))
        return 'utf-16be';
    const head = Buffer.from(start.subarray(0, 200)).toString('latin1');
    const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head);
    const name = declared?.[1]?.toLowerCase();
    // A text whose declaration we could read is no UTF-16, whatever it says.
    if (name === undefined || name.startsWith('utf-16') || name === 'utf16')
        return 'utf-8';
    return isKnown(name) ? name : 'utf-8';
}
function isKnown(name) {
    try {
        return new TextDecoder(name).encoding !== '';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/packages/host/src/text-files.js
// By its property: in a bundle it is loaded where it is used, and node:fs/promises costs 5 ms.



const chunkBytes = (/* unused pure expression or super */ null && (256 * 1024));
/**
 * The file's text as UTF-8, byte order mark and all, as tools read source code that hash its
 * lines; undefined where the path is no file, or one of more bytes than given.
 */
function readSourceStream(path, mostBytes) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size > mostBytes)
        return undefined;
    return createReadStream(path, { encoding: 'utf8', highWaterMark: chunkBytes });
}
/** The file's text in chunks, its byte order mark dropped, decoded as `encodingOf` finds. */
async function* readTextStream(path) {
    let decoder;
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
        decoder ??= new TextDecoder(encodingOf(chunk));
        yield decoder.decode(chunk, { stream: true });
    }
    if (decoder)
        yield decoder.decode();
}
/** The whole text, or undefined where there is no such file; any other failure is thrown. */
async function readText(path) {
    try {
        const bytes = await external_node_fs_.promises.readFile(path);
        return new TextDecoder(encoding_encodingOf(bytes)).decode(bytes);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
function isMissing(error) {
    const code = error.code;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** Writes beside the target and renames, so that a reader sees the old file or the whole new one. */
async function writeAside(path, content) {
    await external_node_fs_.promises.mkdir((0,external_node_path_.dirname)(path), { recursive: true });
    const aside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.part`);
    const file = await external_node_fs_.promises.open(aside, 'w');
    try {
        for await (const chunk of typeof content === 'string' ? [content] : content) {
            await file.write(chunk);
        }
        await file.close();
        await external_node_fs_.promises.rename(aside, path);
    }
    catch (error) {
        await file.close();
        await external_node_fs_.promises.rm(aside, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/host/src/workspace-files.js


function workspaceFiles(workspace, folder) {
    return {
        readText: (path) => readText((0,external_node_path_.resolve)(workspace, path)),
        write: async (name, text) => {
            const path = (0,external_node_path_.join)(folder, name);
            await writeAside(path, text);
            return path;
        },
    };
}


/***/ }),

/***/ 8895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/**
 * Reads every input and tells every mistake. An empty string means "not given".
 * A name that the action does not have is a mistake too: the platform only warns of a misspelt
 * input, and a `fial-on` that nobody reads is a leniency that nobody wrote down.
 */
function readInputs(spec, raw) {
    const values = {};
    const mistakes = unknownNames(spec, raw);
    for (const [name, input] of Object.entries(spec)) {
        const given = Object.hasOwn(raw, name) ? (raw[name] ?? '') : '';
        const text = given === '' ? fallback(input) : given;
        if (text === '') {
            if (input.required)
                mistakes.push({ name, value: '', accepted: input.kind.accepted });
            else
                values[name] = undefined;
            continue;
        }
        const parsed = input.kind.parse(text);
        if ('value' in parsed)
            values[name] = parsed.value;
        else
            mistakes.push({ name, value: text, accepted: parsed.accepted });
    }
    return { values: values, mistakes };
}
/** The runner has evaluated an expression already: where nothing came of it, it is no value. */
function fallback({ default: value }) {
    return value.startsWith('${{') ? '' : value;
}
function unknownNames(spec, raw) {
    const known = Object.keys(spec);
    return Object.keys(raw)
        .filter((name) => raw[name] !== '' && !Object.hasOwn(spec, name))
        .map((name) => ({
        name,
        value: raw[name] ?? '',
        accepted: `only this action's inputs, the nearest is "${nearest(name, known)}"`,
    }));
}
/** The word of `words` that is the fewest edits away. */
function nearest(word, words) {
    return words.reduce((best, w) => ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, w) < (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, best) ? w : best), words[0] ?? '');
}


/***/ }),

/***/ 6627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   bd: () => (/* binding */ dayPattern)
/* harmony export */ });
/* unused harmony export dayAfter */
const dayPattern = '^[2-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';
/** Whether the text is a day of the calendar, from the year 2000 on. */
function isDay(text) {
    return new RegExp(dayPattern).test(text) && dayOf(dayNumber(text)) === text;
}
/** Whole days from one day to the other; negative where `to` is earlier. */
function daysBetween(from, to) {
    return dayNumber(to) - dayNumber(from);
}
function dayAfter(day) {
    return dayOf(dayNumber(day) + 1);
}
const msPerDay = 86_400_000;
function dayNumber(day) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return Date.UTC(year, month - 1, date) / msPerDay;
}
function dayOf(number) {
    return new Date(number * msPerDay).toISOString().slice(0, 10);
}


/***/ }),

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/** Where a key stands, or the nearest key above it that does. */
function placeOf({ places }, path) {
    return nearestAbove(path, (key) => places.get(key)) ?? { line: 1, column: 1 };
}
/** The line of a key of a policy, or of the nearest key above it; undefined where built in. */
function lineOf(lines, path) {
    return nearestAbove(path, (key) => (Object.hasOwn(lines, key) ? lines[key] : undefined));
}
function nearestAbove(path, found) {
    for (let key = path; key !== ''; key = above(key)) {
        const value = found(key);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function above(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
}


/***/ }),

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ builtInPolicy),
/* harmony export */   Z: () => (/* binding */ builtInPhase)
/* harmony export */ });
/** What holds where no policy file says otherwise. */
const builtInPhase = {
    name: 'default',
    tests: { empty: 'deny', coverage: 'none', suites: {} },
    lint: { advisory: [] },
    security: { failOn: { default: 'high' }, newOnly: false, advisory: [] },
};
const builtInPolicy = {
    phase: builtInPhase.name,
    phases: [builtInPhase],
    security: { expect: [], withoutSecrets: [] },
    suppressions: [],
    jobs: { allowedSkips: [], allowedFailures: [] },
    policyChanges: 'report',
    unusedSuppressions: 'report',
    lines: {},
};


/***/ }),

/***/ 8949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ NotEvaluated)
/* harmony export */ });
/** Thrown where a verdict cannot be reached: a report is broken, a service does not answer. */
class NotEvaluated extends Error {
    name = 'NotEvaluated';
}


/***/ }),

/***/ 2581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./build/packages/inputs/src/read-inputs.js
var read_inputs = __nccwpck_require__(8895);
// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var src_outcome = __nccwpck_require__(8949);
;// CONCATENATED MODULE: ./build/packages/inputs/src/mistake.js
/** The mistake as one sentence, still untrusted text: whoever prints it makes it harmless. */
function describeMistake({ name, value, accepted, place }) {
    const what = place ? `${place.file}:${place.line}:${place.column}: ${name}` : `input "${name}"`;
    const written = value === '' ? 'nothing is given' : `${JSON.stringify(value)} is not accepted`;
    return `${what}: ${written}; accepted: ${accepted}`;
}

// EXTERNAL MODULE: ./build/packages/summary/src/harmless.js
var harmless = __nccwpck_require__(7967);
;// CONCATENATED MODULE: ./build/packages/runner/src/bad-input.js


/** Thrown with every mistake of the inputs and the policy file: nothing was run. */
class BadInput extends Error {
    name = 'BadInput';
    mistakes;
    constructor(mistakes) {
        super(mistakes.map(sentence).join('\n'));
        this.mistakes = mistakes;
    }
}
function sentence(mistake) {
    return (0,harmless/* oneLine */.TN)(describeMistake({ ...mistake, value: mistake.value.slice(0, 200) }), 600);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/runner/src/context.js




function contextOf(environment, action, name) {
    const given = (key) => environment[key] || undefined;
    const temp = given('RUNNER_TEMP') ?? (0,external_node_os_namespaceObject.tmpdir)();
    return {
        workspace: given('GITHUB_WORKSPACE') ?? process.cwd(),
        temp,
        folder: (0,external_node_path_.join)(temp, 'ci-actions', action, folderName(name)),
        sha: given('GITHUB_SHA'),
        ref: given('GITHUB_REF'),
        job: given('GITHUB_JOB'),
        runId: given('GITHUB_RUN_ID'),
        runAttempt: wholeNumber(given('GITHUB_RUN_ATTEMPT')),
        eventName: given('GITHUB_EVENT_NAME'),
        repository: given('GITHUB_REPOSITORY'),
        actor: given('GITHUB_ACTOR'),
        serverUrl: given('GITHUB_SERVER_URL') ?? 'https://github.com',
        apiUrl: given('GITHUB_API_URL') ?? 'https://api.github.com',
        workflowRef: given('GITHUB_WORKFLOW_REF'),
        event: () => readEvent(given('GITHUB_EVENT_PATH')),
    };
}
/** A step's name as one folder's name: no separators, not `.` or `..`. */
function folderName(name) {
    const safe = name.replaceAll(/[^\p{L}\p{N}._ ()-]/gu, '_').slice(0, 100);
    return /^\.*$/.test(safe) ? '_' : safe;
}
function wholeNumber(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
function readEvent(path) {
    if (path === undefined)
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new src_outcome/* NotEvaluated */.t('the event that started this run cannot be read', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/packages/runner/src/environment.js
/** The process's own environment: the only place that reads it. */
const processEnvironment = process.env;
const inputPrefix = 'INPUT_';
/** The runner hands each input as `INPUT_<NAME>`, upper case, blanks as `_`. */
function rawInputs(environment) {
    const inputs = {};
    for (const [key, value] of Object.entries(environment)) {
        if (!key.startsWith(inputPrefix) || value === undefined)
            continue;
        inputs[key.slice(inputPrefix.length).toLowerCase()] = value;
    }
    return inputs;
}
const commandFiles = /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/;
const actionTokens = /^ACTIONS_(RUNTIME_TOKEN|ID_TOKEN_REQUEST_TOKEN|ID_TOKEN_REQUEST_URL)$/;
/** What a child may see: nothing through which it could write our outputs or read our inputs. */
function childEnvironment(environment) {
    const kept = {};
    for (const [key, value] of Object.entries(environment)) {
        if (value === undefined || key.toUpperCase().startsWith(inputPrefix))
            continue;
        if (!commandFiles.test(key) && !actionTokens.test(key))
            kept[key] = value;
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/packages/runner/src/log.js

function logTo(write) {
    const info = (text) => write(`${(0,harmless/* logText */.kc)(text)}\n`);
    return {
        info,
        group: (title, lines) => {
            write(`::group::${(0,harmless/* logText */.kc)(title).replaceAll(/\s+/g, ' ')}\n`);
            for (const line of lines)
                info(line);
            write('::endgroup::\n');
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/summary/src/bounded-list.js
/** The first `max` of `items`, and a line that says how many more there are and where. */
function boundedLines(items, max, elsewhere) {
    if (items.length <= max)
        return items;
    return [...items.slice(0, max), `… and ${items.length - max} more, ${elsewhere}`];
}

// EXTERNAL MODULE: ./build/packages/summary/src/markdown.js
var markdown = __nccwpck_require__(5837);
;// CONCATENATED MODULE: ./build/packages/runner/src/not-evaluated.js



/** The red outcome of everything that was thrown: outputs are all set, numbers 0, texts empty. */
function notEvaluated(error, outputs) {
    const why = error instanceof BadInput ? error.mistakes.map(sentence) : [reason(error)];
    const shown = boundedLines(why.map((line) => `- ${(0,markdown/* escaped */.Mk)(line, 600)}`), 50, 'all in the result');
    return {
        verdict: 'failed',
        green: false,
        evaluated: false,
        why,
        phase: null,
        next: null,
        counts: zeros([...outputs.numbers, ...outputs.counts]),
        outputs: {},
        summary: (0,markdown/* document */.Al)('**Not evaluated**: no verdict could be reached.', shown.join('\n')),
        annotations: error instanceof BadInput ? placed(error) : [],
    };
}
/** What a person can act on: our own message, else the fault's, with its cause. */
function reason(error) {
    if (error instanceof src_outcome/* NotEvaluated */.t)
        return (0,harmless/* oneLine */.TN)(withCause(error), 1000);
    if (error instanceof Error)
        return (0,harmless/* oneLine */.TN)(`a fault stopped it: ${withCause(error)}`, 1000);
    return (0,harmless/* oneLine */.TN)(`a fault stopped it: ${String(error)}`, 1000);
}
function withCause(error) {
    return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
function placed(error) {
    return error.mistakes.flatMap((mistake) => mistake.place
        ? [
            {
                level: 'error',
                message: sentence(mistake),
                file: mistake.place.file,
                line: mistake.place.line,
            },
        ]
        : []);
}
function zeros(names) {
    return Object.fromEntries(names.map((name) => [name, 0]));
}

;// CONCATENATED MODULE: ./build/packages/runner/src/notices.js

/** Adds what the policy has to say of itself: a phase that is over, or soon will be. */
function withNotices(outcome, standing) {
    const notices = standing?.notices ?? [];
    if (notices.length === 0)
        return outcome;
    const lines = notices.map(({ message }) => `- ${(0,markdown/* escaped */.Mk)(message, 600)}`);
    return {
        ...outcome,
        annotations: [...notices, ...outcome.annotations],
        summary: (0,markdown/* document */.Al)(outcome.summary.trimEnd(), `**Policy file**\n\n${lines.join('\n')}`),
    };
}

;// CONCATENATED MODULE: ./build/packages/result/src/result.js
const resultSchema = 'ci-actions/result@1';
const maxResultBytes = 4096;
const longestReason = 300;
/** The result with as many reasons as fit into 4 KB of UTF-8, cut from the end and counted. */
function resultOf(origin, judged, durationMs) {
    const { evaluated, verdict, phase, counts } = judged;
    const bounded = boundOrigin(origin);
    const why = judged.why.map(shorten);
    const next = judged.next && { ...judged.next, why: judged.next.why.map(shorten) };
    const whole = {
        schema: resultSchema,
        ...bounded,
        evaluated,
        verdict,
        phase,
        next,
        counts,
        durationMs,
        why,
    };
    return fit(whole);
}
/** A name or a matrix that alone would break the line is replaced, and says so. */
function boundOrigin(origin) {
    const matrix = byteLength(JSON.stringify(origin.matrix)) > 512 ? { omitted: 'too long' } : origin.matrix;
    return { ...origin, name: origin.name.slice(0, 100), matrix };
}
function fit(whole) {
    let kept = whole.why.length;
    let nextKept = whole.next?.why.length ?? 0;
    let candidate = whole;
    while (byteLength(JSON.stringify(candidate)) > maxResultBytes && kept + nextKept > 0) {
        if (nextKept > 0 && nextKept >= kept)
            nextKept -= 1;
        else
            kept -= 1;
        const omitted = whole.why.length - kept + (whole.next?.why.length ?? 0) - nextKept;
        const next = whole.next && { ...whole.next, why: whole.next.why.slice(0, nextKept) };
        candidate = { ...whole, next, why: whole.why.slice(0, kept), whyOmitted: omitted };
    }
    return candidate;
}
function shorten(reason) {
    return reason.length > longestReason ? `${reason.slice(0, longestReason - 1)}…` : reason;
}
/** Bytes of UTF-8; an unpaired surrogate counts as the three that its replacement takes. */
function byteLength(text) {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/packages/runner/src/annotations.js

/** The platform keeps ten of a kind a step (actions/runner ExecutionContext.cs) and drops the rest. */
const keptOfAKind = 10;
/** It cuts a message here (the same file). */
const longestMessage = 4096;
/**
 * Emits what the platform keeps; `reservedErrors` leaves room for the verdict's own error line.
 * What does not fit is counted in a log line: the summary has all of them.
 */
function annotate(annotations, reservedErrors, emit, info) {
    for (const level of ['error', 'warning', 'notice']) {
        const ofKind = annotations.filter((a) => a.level === level);
        const room = keptOfAKind - (level === 'error' ? reservedErrors : 0);
        for (const annotation of ofKind.slice(0, room))
            emitOne(annotation, emit);
        const left = ofKind.length - room;
        if (left > 0)
            info(`${left} more annotations of kind ${level} are in the summary only.`);
    }
}
function emitOne({ level, message, title, file, line, endLine }, emit) {
    emit(level, bounded(message), {
        ...(title !== undefined && { title: (0,harmless/* visible */.RK)(title, 200) }),
        ...(file !== undefined && { file: (0,harmless/* visible */.RK)(file, 1000) }),
        ...(line !== undefined && { startLine: line }),
        ...(endLine !== undefined && { endLine }),
    });
}
function bounded(message) {
    return (0,harmless/* visible */.RK)(message, longestMessage - 50);
}

;// CONCATENATED MODULE: ./build/packages/runner/src/bound-summary.js
/** The platform drops a summary larger than this whole (actions/runner FileCommandManager.cs). */
const maxSummaryBytes = 1024 * 1024;
/**
 * The summary within the platform's limit: cut between blocks, outside of code and folded parts
 * closed again, with a last line that says how much is missing and where the whole is.
 */
function boundSummary(markdown, wholeAt, max = maxSummaryBytes) {
    const bytes = Buffer.byteLength(markdown);
    if (bytes <= max)
        return markdown;
    const note = (kept) => `\n> **Cut to fit GitHub's limit**: ${bytes - kept} of ${bytes} bytes are not shown; the whole is in \`${wholeAt}\` on the runner.\n`;
    const room = max - Buffer.byteLength(note(0)) - 4096;
    const kept = cutBetweenBlocks(markdown, room);
    return kept + note(Buffer.byteLength(kept));
}
function cutBetweenBlocks(markdown, room) {
    let kept = '';
    let bytes = 0;
    let end = 0;
    let fence = '';
    let open = 0;
    let openAtEnd = 0;
    for (const line of markdown.split(/(?<=\n)/)) {
        bytes += Buffer.byteLength(line);
        if (bytes > room)
            break;
        kept += line;
        const mark = /^(`{3,})/.exec(line)?.[1];
        if (fence === '' && mark !== undefined)
            fence = mark;
        else if (fence !== '' && line.trimEnd() === fence)
            fence = '';
        if (fence !== '')
            continue;
        open += count(line, '<details>') - count(line, '</details>');
        if (line.trim() === '') {
            end = kept.length;
            openAtEnd = open;
        }
    }
    return kept.slice(0, end) + '</details>\n\n'.repeat(Math.max(0, openAtEnd));
}
function count(line, tag) {
    return line.split(tag).length - 1;
}

;// CONCATENATED MODULE: ./build/packages/runner/src/output-lines.js
/**
 * Outputs in the form of a GITHUB_OUTPUT file: `name<<delimiter`, the value, the delimiter. The
 * delimiter is one that no value holds, so that none can end early and write outputs of its own.
 * (@actions/core draws it by chance, and loading node:crypto for that costs every start 7 ms.)
 */
function outputLines(outputs) {
    const pairs = Object.entries(outputs).map(([name, value]) => [name, String(value)]);
    const all = pairs.map(([, value]) => value).join('\n');
    let delimiter = 'END';
    for (let count = 1; all.includes(delimiter); count += 1)
        delimiter = `END_${count}_`;
    return pairs.map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join('');
}

;// CONCATENATED MODULE: ./build/packages/runner/src/version.js
/** The release that this code belongs to; `npm run release` refuses a tag that says otherwise. */
const version = '0.1.0';

;// CONCATENATED MODULE: ./build/packages/runner/src/publish.js









/**
 * Writes result, outputs, summary and annotations, then the one line that says how it ended.
 * Small files, written at once: loading node:fs/promises costs every start 5 ms.
 */
function publish(publication, outcome) {
    const { action, name, context, outputs } = publication;
    const result = resultOf({
        action,
        version: version,
        name,
        job: context.job ?? null,
        matrix: matrixOf(publication.matrix),
        sha: context.sha ?? null,
        runAttempt: context.runAttempt ?? null,
    }, outcome, publication.durationMs());
    (0,external_node_fs_.mkdirSync)(context.folder, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(context.folder, 'result.json'), `${JSON.stringify(result)}\n`);
    setOutputs(outputs, outcome, result);
    writeSummary(publication, outcome);
    const red = !(outcome.green && outcome.evaluated);
    const info = (text) => process.stdout.write(`${(0,harmless/* logText */.kc)(text)}\n`);
    annotate(outcome.annotations, red ? 1 : 0, publication.emit, info);
    const line = lastLine(outcome);
    if (red)
        publication.emit('error', bounded(line), { title: name });
    else
        info(line);
}
function setOutputs(spec, outcome, result) {
    const outputs = {
        verdict: outcome.verdict,
        result: JSON.stringify(result),
    };
    for (const name of spec.numbers)
        outputs[name] = outcome.counts[name] ?? 0;
    for (const name of spec.texts)
        outputs[name] = outcome.outputs[name] ?? '';
    const file = processEnvironment['GITHUB_OUTPUT'];
    if (file)
        (0,external_node_fs_.appendFileSync)(file, outputLines(outputs));
}
function writeSummary({ name, context }, outcome) {
    const whole = `## ${outcome.green && outcome.evaluated ? '✅' : '❌'} ${(0,markdown/* escaped */.Mk)(name, 100)}\n\n${outcome.summary}`;
    const wholeAt = (0,external_node_path_.join)(context.folder, 'summary.md');
    (0,external_node_fs_.writeFileSync)(wholeAt, whole);
    const file = processEnvironment['GITHUB_STEP_SUMMARY'];
    if (file)
        (0,external_node_fs_.appendFileSync)(file, `${boundSummary(whole, wholeAt)}\n`);
}
/** The first words tell the two kinds of red apart. */
function lastLine({ evaluated, verdict, why }) {
    const reasons = why.slice(0, 20).join('; ');
    const more = why.length > 20 ? ` (${why.length - 20} more in the summary)` : '';
    if (!evaluated)
        return `not evaluated: ${reasons}${more}`;
    return reasons === '' ? verdict : `${verdict}: ${reasons}${more}`;
}
function matrixOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text.startsWith('${{') || text === '' ? null : text;
    }
}

// EXTERNAL MODULE: ./build/packages/policy/src/places.js
var places = __nccwpck_require__(992);
;// CONCATENATED MODULE: ./build/packages/policy/src/enforcement.js

/**
 * Which actions of this version apply a key and all below it. A key that stands here without one,
 * and is in a file, draws a warning: strictness or leniency that nobody applies is a lie.
 */
const enforcedBy = {
    'phases[].tests.empty': ['test-runner'],
    'phases[].tests.coverage': [],
    'phases[].tests.suites.<name>.empty': ['test-runner'],
    'phases[].tests.suites.<name>.coverage': [],
    'phases[].lint.advisory': [],
    'phases[].security.fail-on': ['security-gate'],
    'phases[].security.new-only': ['security-gate'],
    'phases[].security.advisory': ['sarif-aggregator', 'security-gate'],
    'security.expect': ['sarif-aggregator', 'security-gate'],
    'security.without-secrets': ['sarif-aggregator', 'security-gate'],
    suppressions: ['sarif-aggregator', 'security-gate'],
    'jobs.allowed-skips': ['needs-gate', 'security-gate'],
    'jobs.allowed-failures': ['needs-gate', 'security-gate'],
    'policy-changes': ['needs-gate', 'security-gate'],
    'unused-suppressions': ['security-gate'],
    protection: [],
};
/** The actions that apply a key; undefined where it only holds keys that are told apart. */
function enforcersOf(key) {
    const own = Object.keys(enforcedBy).find((known) => key === known || key.startsWith(`${known}.`) || key.startsWith(`${known}[]`));
    return own === undefined ? undefined : enforcedBy[own];
}
/** One warning for each key of the file that nothing enforces, at the first line where it stands. */
function unenforced(policy, file, table = enforcedBy) {
    const present = Object.keys(policy.lines);
    return Object.entries(table)
        .filter(([, actions]) => actions.length === 0)
        .flatMap(([key]) => {
        const pattern = new RegExp(`^${source(key)}$`);
        const path = present.find((name) => pattern.test(name));
        const line = path === undefined ? undefined : (0,places/* lineOf */.c)(policy.lines, path);
        if (line === undefined)
            return [];
        const message = `no action of this version enforces "${key.replaceAll('[]', '')}", which the policy sets`;
        return [{ level: 'warning', message, file, line }];
    });
}
function source(key) {
    return key.replaceAll('.', '\\.').replaceAll('[]', '\\[\\d+\\]').replaceAll(/<\w+>/g, '.+');
}

// EXTERNAL MODULE: ./build/packages/policy/src/days.js
var days = __nccwpck_require__(6627);
;// CONCATENATED MODULE: ./build/packages/policy/src/phase-in-force.js


const warnedDays = 14;
/** The index of the phase in force: the first, from `phase` on, whose `until` is not past. */
function phaseInForce({ phase, phases }, today) {
    const named = phases.findIndex(({ name }) => name === phase);
    const index = phases.findIndex(({ until }, at) => at >= named && (until === undefined || until >= today));
    if (named < 0 || index < 0)
        throw new Error(`no phase is in force from "${phase}" on`);
    return index;
}
/** What is over, and what soon will be. */
function phaseNotices(policy, file, today) {
    const { phase, phases, lines } = policy;
    const named = phases.findIndex(({ name }) => name === phase);
    const index = phaseInForce(policy, today);
    const current = phases[index];
    const at = (level, path, message) => {
        const line = (0,places/* lineOf */.c)(lines, path);
        return { level, message, file, ...(line !== undefined && { line }) };
    };
    const over = phases
        .slice(named, index)
        .map(({ name, until }) => at('notice', 'phase', `phase "${name}" is over since ${until}; "${current?.name}" is in force: write "phase: ${current?.name}"`));
    return current ? [...over, ...soon(current)] : over;
    function soon({ name, until }) {
        if (until === undefined || (0,days/* daysBetween */.YM)(today, until) > warnedDays)
            return [];
        const next = phases[index + 1]?.name;
        const left = (0,days/* daysBetween */.YM)(today, until);
        const when = left === 0 ? 'today' : `in ${left} day${left === 1 ? '' : 's'}, on ${until}`;
        return [
            at('warning', `phases[${index}].until`, `phase "${name}" ends ${when}; after that day "${next}" is in force`),
        ];
    }
}

// EXTERNAL MODULE: ./build/packages/policy/src/policy.js
var policy = __nccwpck_require__(7398);
;// CONCATENATED MODULE: ./build/packages/policy/src/standing.js




const defaultPolicyPath = '.github/ci-policy.yml';
async function policyFor(request) {
    const path = request.path ?? defaultPolicyPath;
    const text = await request.readText(path);
    if (text === undefined)
        return withoutFile(request, path);
    // what reads a file is loaded only where there is one
    const { readPolicy } = await __nccwpck_require__.e(/* import() */ 638).then(__nccwpck_require__.bind(__nccwpck_require__, 2638));
    const read = await readPolicy(text, path);
    if ('mistakes' in read)
        return read;
    return standingOf(read.policy, request, path);
}
function withoutFile({ path: given, phase }, path) {
    const mistakes = [];
    if (given !== undefined) {
        mistakes.push({ name: 'policy', value: given, accepted: 'the path of a file that exists' });
    }
    if (phase !== undefined && phase !== policy/* builtInPhase */.Z.name) {
        const accepted = `"${policy/* builtInPhase */.Z.name}", the only phase while there is no policy file; to have phases, write ${path}`;
        mistakes.push({ name: 'phase', value: phase, accepted });
    }
    if (mistakes.length > 0)
        return { mistakes };
    const standing = {
        source: 'built-in',
        path,
        policy: policy/* builtInPolicy */.C,
        phase: policy/* builtInPhase */.Z,
        notices: [],
    };
    return { standing };
}
function standingOf(policy, { phase, today }, path) {
    const inForce = phaseInForce(policy, today);
    const chosen = phase === undefined ? inForce : policy.phases.findIndex(({ name }) => name === phase);
    const current = policy.phases[chosen];
    if (!current || chosen < inForce) {
        return { mistakes: [wrongPhase(policy, inForce, phase ?? '')] };
    }
    const next = policy.phases[chosen + 1];
    const notices = [...phaseNotices(policy, path, today), ...unenforced(policy, path)];
    const standing = { source: 'file', path, policy, phase: current, notices };
    return { standing: next ? { ...standing, next } : standing };
}
function wrongPhase({ phases }, inForce, given) {
    const names = phases.map(({ name }) => name);
    const allowed = names.slice(inForce);
    const later = allowed.length > 1 ? ` or a later one (${allowed.slice(1).join(', ')})` : '';
    const known = names.includes(given)
        ? `; "${given}" is an earlier phase`
        : `; the nearest is "${(0,read_inputs/* nearest */.p)(given, allowed)}"`;
    const accepted = `the phase in force, "${allowed[0]}"${later}${known}`;
    return { name: 'phase', value: given, accepted };
}

;// CONCATENATED MODULE: ./build/packages/runner/src/read-standing.js



/** Where there are mistakes, `standing` is not to be used. */
async function readStanding(spec, values, context, today, readText = async (path) => readIfThere((0,external_node_path_.resolve)(context.workspace, path))) {
    if (!Object.hasOwn(spec, 'policy'))
        return { standing: undefined, mistakes: [] };
    const read = await policyFor({
        path: textOf(values['policy']),
        phase: textOf(values['phase']),
        today,
        readText,
    });
    return 'mistakes' in read
        ? { standing: undefined, mistakes: read.mistakes }
        : { standing: read.standing, mistakes: [] };
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/runner/src/main.js











/**
 * The one entry of every action: reads the inputs, runs, publishes the outcome. Whatever is
 * thrown ends here, red, as "not evaluated". The exit code is 0 only after a green outcome was
 * published; a process that dies before leaves 1.
 */
async function main(action) {
    process.exitCode = 1;
    const started = Date.now();
    const read = (0,read_inputs/* readInputs */.K)(action.inputs, rawInputs(processEnvironment));
    const publication = publicationOf(action, read, started);
    const fail = (error) => publish(publication, notEvaluated(error, action.outputs));
    process.once('uncaughtException', (error) => {
        try {
            fail(error);
        }
        finally {
            process.exit(1);
        }
    });
    const forgotten = () => fail(new Error('nothing is left to wait for, and no outcome'));
    process.once('beforeExit', forgotten);
    const cancelled = cancellation();
    try {
        const outcome = await judge(action, read, publication.context, cancelled);
        if (cancelled.aborted)
            throw new src_outcome/* NotEvaluated */.t('the job was cancelled');
        publish(publication, outcome);
        if (outcome.green && outcome.evaluated)
            process.exitCode = 0;
    }
    catch (error) {
        fail(error);
    }
    process.off('beforeExit', forgotten);
}
async function judge(action, read, context, cancelled) {
    const today = new Date().toISOString().slice(0, 10);
    // Inputs first: nobody waits for a request to be told of a misspelt word.
    const readPolicy = read.mistakes.length > 0 ? undefined : action.readPolicy;
    const { standing, mistakes } = await readStanding(action.inputs, read.values, context, today, 
    // with mistakes of its own nothing is asked of the platform
    read.mistakes.length > 0
        ? undefined
        : readPolicy && ((path) => readPolicy(path, read.values, context)));
    const runner = {
        context,
        log: logTo((text) => process.stdout.write(text)),
        today,
        now: () => Date.now(),
        env: (name) => processEnvironment[name],
        childEnvironment: () => childEnvironment(processEnvironment),
        writeRaw: (text) => process.stdout.write(text),
        cancelled,
        standing,
    };
    const checked = mistakes.length === 0 ? ((await action.check?.(read.values, standing, runner)) ?? []) : [];
    const all = [...read.mistakes, ...mistakes, ...checked];
    if (all.length > 0)
        throw new BadInput(all);
    const outcome = await action.run(read.values, runner);
    return withNotices(outcome, standing);
}
/** By name: the whole namespace would bring the toolkit's HTTP client into every bundle. */
const commands = { error: error, warning: warning, notice: notice };
const emitters = (level, message, properties) => commands[level](message, properties);
function publicationOf(action, { values }, started) {
    const text = (name) => (typeof values[name] === 'string' ? values[name] : '');
    const name = text('name') || action.action;
    return {
        action: action.action,
        name,
        matrix: text('matrix'),
        outputs: action.outputs,
        context: contextOf(processEnvironment, action.action, name),
        emit: emitters,
        durationMs: () => Date.now() - started,
    };
}
/** The platform sends SIGINT, then SIGTERM after 7.5 s, and kills 2.5 s later. */
function cancellation() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => controller.abort());
    return controller.signal;
}


/***/ }),

/***/ 7967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/**
 * Control characters, bidirectional marks and line separators: they reorder or hide what a reader
 * sees, or end a line where we did not. Newline and tab are left for the caller to keep or fold.
 */
const hidden = 
// oxlint-disable-next-line no-control-regex
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Replaces what cannot be seen by U+FFFD, and bounds the length, saying how much was cut. */
function visible(text, maxLength = 1000) {
    const cut = text.length > maxLength;
    const shown = (cut ? text.slice(0, maxLength) : text).replaceAll(hidden, '\ufffd');
    return cut ? `${shown}… (${text.length - maxLength} more characters)` : shown;
}
/** One line: newlines and tabs become blanks. */
function oneLine(text, maxLength = 300) {
    return visible(text.replaceAll(/\s+/g, ' ').trim(), maxLength);
}
/**
 * Text for the job's log that the runner cannot take for a command: it obeys `::name` at the
 * start of a trimmed line and `##[name` anywhere in one (actions/runner ActionCommand.cs).
 */
function logText(text, maxLength = 20_000) {
    return visible(text, maxLength)
        .replaceAll('##[', '#\ufffd[')
        .replaceAll(/^(\s*):(?=:)/gm, '$1\ufffd');
}


/***/ }),

/***/ 5837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony exports codeBlock, details */
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7967);

/**
 * Untrusted text as inline Markdown that shows it as it is: no markup, HTML, link, mention, issue
 * reference, emoji, formula or table cell comes out of it, wherever in a line it stands. Character
 * references are what every renderer undoes; an empty comment keeps GitHub's own filters, which
 * see the rendered text, from finding a mention or a reference.
 */
function escaped(text, maxLength = 300) {
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, maxLength)
        .replaceAll(/[&<>\\`*_[\]|~$:#@]/g, reference)
        .replaceAll(/&#(35|64);(?=\w)/g, '$&<!-- -->')
        .replace(/^[-+=]/, reference)
        .replace(/^(\d+)([.)])/, (_, digits, mark) => digits + reference(mark))
        .replaceAll(/\b(www(?=\.)|https?(?=&#58;))/gi, '$&<!-- -->');
}
const reference = (character) => `&#${character.charCodeAt(0)};`;
/** Untrusted text as inline code; its fence is longer than any run of backticks in it. */
function code(text, maxLength = 300) {
    const shown = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, maxLength).replaceAll('|', '\u2502');
    if (shown === '')
        return '';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A fenced block; `text` is untrusted, already bounded and made visible by the caller. */
function codeBlock(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** A table; cells are Markdown already (see `escaped` and `code`). Columns of numbers align right. */
function table(head, rows) {
    const rule = head.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === 'number') ? '---:' : '---');
    return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
/** Folded away until the reader opens it; `body` is Markdown, `title` is Markdown for one line. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Blocks with a blank line between; empty ones are left out. */
function document(...blocks) {
    return blocks.filter((block) => block !== undefined && block !== '').join('\n\n') + '\n';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3727);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
