module.exports = { parse: () => Promise.reject(new Error('not used')), query: () => Promise.reject(new Error('not used')) };
