/** The shells that have a completion script. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

const BIN = 'us-morocco-security';

/**
 * A script that hands the words typed so far to `us-morocco-security __complete` and offers the lines it prints: a
 * value, a tab, and what it is called. What can be completed is thus read from the commands themselves, each time.
 */
export const completionScript = (shell: Shell): string => SCRIPTS[shell];

const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Load it from ~/.bashrc: source <(${BIN} completion bash)
_us_morocco_security() {
  local IFS=$'\\n'
  COMPREPLY=($(${BIN} __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
}
complete -F _us_morocco_security ${BIN}
`,
  zsh: `#compdef ${BIN}
# Load it from ~/.zshrc, after compinit: source <(${BIN} completion zsh)
_us_morocco_security() {
  local -a lines values labels
  lines=("\${(@f)$(${BIN} __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  values=("\${(@)lines%%$'\\t'*}")
  labels=("\${(@)lines/$'\\t'/  }")
  [[ -n $values[1] ]] || return
  # Several values replace what was typed only where they begin so; a single one may, whatever its script.
  compadd -l -d labels -a values || (( $#values > 1 )) || compadd -U -a values
}
compdef _us_morocco_security ${BIN}
`,
  fish: `# Load it from config.fish: ${BIN} completion fish | source
complete -c ${BIN} -f -a '(${BIN} __complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
};
