using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace OpenAi.Json;

/// <summary>
/// Escapes only what JSON requires: control characters, quotes and backslashes. Everything else is written as UTF-8, including emoji; an
/// unpaired surrogate half becomes U+FFFD.
/// </summary>
internal sealed class WireEncoder : JavaScriptEncoder
{
    private const string Escaped =
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly SearchValues<char> _chars = SearchValues.Create(Escaped);
    private static readonly SearchValues<byte> _bytes = SearchValues.Create(Encoding.UTF8.GetBytes(Escaped));

    public static WireEncoder Instance { get; } = new();

    /// <summary>The options for writing all documents of the library.</summary>
    public static JsonWriterOptions Options => new() { Encoder = Instance, MaxDepth = WireJson.MaxWrittenDepth };

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 32 or '"' or '\\';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => First(new ReadOnlySpan<char>(text, textLength));

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) =>
        Utf8.IsValid(utf8Text) ? utf8Text.IndexOfAny(_bytes) : base.FindFirstCharacterToEncodeUtf8(utf8Text);

    // The base class encodes character by character from the first escape on, which is slow for prompts with many line breaks.
    public override OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        charsConsumed = charsWritten = 0;
        while (true)
        {
            var rest = source[charsConsumed..];
            var first = First(rest);
            var plain = first < 0 ? rest.Length : first;
            if (plain > destination.Length - charsWritten)
                return OperationStatus.DestinationTooSmall;
            rest[..plain].CopyTo(destination[charsWritten..]);
            charsConsumed += plain;
            charsWritten += plain;
            if (first < 0)
                return OperationStatus.Done;
            if (!isFinalBlock && char.IsHighSurrogate(rest[first]) && first == rest.Length - 1)
                return OperationStatus.NeedMoreData;
            if (!TryWrite(rest[first], destination[charsWritten..], out var written))
                return OperationStatus.DestinationTooSmall;
            charsConsumed++;
            charsWritten += written;
        }
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var destination = new Span<char>(buffer, bufferLength);
        if (WillEncode(unicodeScalar))
            return TryWrite((char)unicodeScalar, destination, out numberOfCharactersWritten);
        return new Rune(unicodeScalar).TryEncodeToUtf16(destination, out numberOfCharactersWritten);
    }

    private static int First(ReadOnlySpan<char> text)
    {
        var special = text.IndexOfAny(_chars);
        var half = SurrogateHalves.First(special < 0 ? text : text[..special]);
        return half >= 0 ? half : special;
    }

    private static bool TryWrite(char letter, Span<char> destination, out int written)
    {
        ReadOnlySpan<char> text = letter switch
        {
            '"' => "\\\"",
            '\\' => @"\\",
            '\n' => @"\n",
            '\r' => @"\r",
            '\t' => @"\t",
            '\b' => @"\b",
            '\f' => @"\f",
            < ' ' => $@"\u{(int)letter:x4}",
            _ => "\ufffd",
        };
        written = text.TryCopyTo(destination) ? text.Length : 0;
        return written > 0;
    }
}
