-- Opens the draft in $PENHOLDER_DRAFT with Neovim's own client and prints what the server in $PENHOLDER_SERVER answers.
local draft = vim.env.PENHOLDER_DRAFT
local config = {
  name = 'penholder',
  cmd = { vim.env.PENHOLDER_NODE, vim.env.PENHOLDER_SERVER, '--stdio' },
  root_dir = vim.fn.fnamemodify(draft, ':h'),
}
-- Longer than any machine takes; it is given up as soon as the answer is there.
local LONGEST = 60000

vim.cmd('edit ' .. vim.fn.fnameescape(draft))
vim.bo.filetype = 'un-resolution'
local buffer = vim.api.nvim_get_current_buf()
if vim.lsp.start then
  vim.lsp.start(config)
else
  vim.lsp.buf_attach_client(buffer, vim.lsp.start_client(config))
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, LONGEST) or {}
  for _, answer in pairs(answers) do
    return answer.result
  end
end

vim.wait(LONGEST, function()
  return #vim.diagnostic.get(buffer) > 0
end, 20)

local found = {}
for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
  table.insert(found, { code = diagnostic.code, line = diagnostic.lnum, message = diagnostic.message })
end

local document = { uri = vim.uri_from_bufnr(buffer) }
local line = tonumber(vim.env.PENHOLDER_LINE)
local character = tonumber(vim.env.PENHOLDER_CHARACTER)
local symbols = {}
for _, symbol in ipairs(ask('textDocument/documentSymbol', { textDocument = document }) or {}) do
  table.insert(symbols, symbol.name)
end
local hover = ask('textDocument/hover', {
  textDocument = document,
  position = { line = line, character = character },
})

io.stdout:write(vim.fn.json_encode({
  diagnostics = found,
  symbols = symbols,
  hover = hover and hover.contents.value or '',
}))
