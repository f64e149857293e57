using Reports.Text.Formats;

namespace Reports.Parse.Extract.Rtf;

/// <summary>Follows the groups and control words of a file and writes the text they let through.</summary>
internal sealed class RtfReader(ReadOnlyMemory<byte> file)
{
    private const int DefaultCodePage = 936;

    private readonly RtfScanner _scanner = new(file);
    private readonly Stack<RtfState> _outer = new();
    private readonly Dictionary<int, int> _fonts = [];
    private readonly RtfText _body = new();
    private readonly RtfText _notes = new();
    private RtfState _state = new(DefaultCodePage);
    private int _codePage = DefaultCodePage;
    private int _font;
    private int _standIns;
    private bool _starred;

    private RtfText Text => _state.IsNote ? _notes : _body;

    /// <summary>Reads the file.</summary>
    /// <returns>The text, and whether the file ended where it should.</returns>
    /// <exception cref="RejectedException">Groups nest deeper than any document needs, or the text is too long.</exception>
    public (string Text, bool IsWhole) Read()
    {
        for (var token = _scanner.Next(); token.Kind != RtfTokenKind.End; token = _scanner.Next())
        {
            Take(token);
        }

        var isWhole = _outer.Count == 0;
        foreach (var text in new[] { _body, _notes })
        {
            End(text);
        }

        return (_body.Lines.ToString() + _notes.Lines, isWhole);
    }

    private static void End(RtfText text)
    {
        if (!text.IsEmpty || text.Lines.IsInRow)
        {
            text.EndParagraph(inTable: false);
        }
    }

    private void Take(RtfToken token)
    {
        var starred = _starred;
        _starred = false;
        switch (token.Kind)
        {
            case RtfTokenKind.GroupStart:
                _outer.Push(_outer.Count < ParseLimits.Nesting ? _state : throw DamagedFile.Of(ContentFormat.Rtf));
                _standIns = 0;
                break;
            case RtfTokenKind.GroupEnd:
                EndGroup();
                break;
            case RtfTokenKind.Byte:
                Byte(token.Byte);
                break;
            case RtfTokenKind.Symbol:
                Symbol((char)token.Byte);
                break;
            default:
                Word(token.Word, token.Number, starred);
                break;
        }
    }

    private void EndGroup()
    {
        _standIns = 0;
        if (!_outer.TryPop(out var outer))
        {
            return;
        }

        if (_state.IsNote && !outer.IsNote)
        {
            End(_notes);
        }

        _state = outer;
    }

    private void Byte(byte value)
    {
        if (_standIns > 0)
        {
            _standIns--;
        }
        else if (_state.IsShown && !(_state.IsLabel && value == ' '))
        {
            Text.Add(value, _state.CodePage);
        }
    }

    private void Symbol(char symbol)
    {
        switch (symbol)
        {
            case '*':
                _starred = true;
                break;
            case '~':
                Add("\u00A0");
                break;
            case '_':
                Add("-");
                break;
            case '\r' or '\n':
                EndParagraph();
                break;
        }
    }

    private void Word(string word, int? number, bool starred)
    {
        switch (word)
        {
            case "u":
                Add(((char)(ushort)(number ?? 0)).ToString());
                _standIns = _state.UnicodeSkip;
                break;
            case "uc":
                _state = _state with { UnicodeSkip = Math.Clamp(number ?? 1, 0, 8) };
                break;
            case "par" or "sect" or "page" or "nestcell":
                EndParagraph();
                break;
            case "cell" when _state.IsShown:
                Text.EndParagraph(inTable: true);
                Text.Lines.EndCell();
                break;
            case "row" when _state.IsShown:
                Text.Lines.EndRow();
                break;
            case "tab" when _state.IsLabel:
                break;
            default:
                if (RtfWords.Characters.TryGetValue(word, out var character))
                {
                    Add(character);
                }
                else if (!SetFont(word, number))
                {
                    SetState(word, number, starred);
                }

                break;
        }
    }

    private bool SetFont(string word, int? number)
    {
        switch (word)
        {
            case "ansicpg" when number > 0:
                _codePage = number.Value;
                _state = _state with { CodePage = _codePage };
                return true;
            case "fonttbl":
                _state = _state with { IsSkipped = true, IsFontTable = true };
                return true;
            case "f" when _state.IsFontTable:
                _font = number ?? 0;
                return true;
            case "f":
                _state = _state with { CodePage = _fonts.GetValueOrDefault(number ?? 0, _codePage) };
                return true;
            case "fcharset" when _state.IsFontTable:
                _fonts[_font] = RtfWords.CodePageOf(number) ?? _codePage;
                return true;
            default:
                return false;
        }
    }

    private void SetState(string word, int? number, bool starred)
    {
        var isOn = number != 0;
        _state = word switch
        {
            "v" => _state with { IsHidden = isOn },
            "deleted" => _state with { IsDeleted = isOn },
            "plain" => _state with { IsHidden = false, IsDeleted = false, CodePage = _codePage },
            "pard" => _state with { IsInTable = false },
            "intbl" => _state with { IsInTable = true },
            "footnote" => _state with { IsNote = true },
            "listtext" or "pntext" => _state with { IsLabel = true },
            "ud" => _state with { IsSkipped = false },
            _ when RtfWords.Skipped.Contains(word) || (starred && !RtfWords.Starred.Contains(word)) => _state with { IsSkipped = true },
            _ => _state,
        };
    }

    private void Add(string words)
    {
        if (_state.IsShown)
        {
            Text.Add(words);
        }
    }

    private void EndParagraph()
    {
        if (_state.IsShown)
        {
            Text.EndParagraph(_state.IsInTable);
        }
    }
}
