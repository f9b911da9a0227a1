// Says plainly that the program needs Node 24 instead of crashing on an older one; old syntax only, so that any Node reads it.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `坊账需要 Node 24，现在用的是 ${process.versions.node}。请在本文件夹重新运行 npm ci（它会带来 Node 24），再用 npm start 或 npm test 启动。`,
  );
  console.error(
    `fangzhang needs Node 24 but was run by ${process.versions.node}. Run "npm ci" again without --omit=optional, then start through npm.`,
  );
  process.exit(1);
}
