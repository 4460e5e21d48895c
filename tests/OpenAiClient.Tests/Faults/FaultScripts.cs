using System.IO.Compression;
using System.Text;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Faults;

/// <summary>All faults and unusual behaviors known from servers.</summary>
internal static class FaultScripts
{
    private static readonly string _long = new('x', 10 * 1024 * 1024);

    public static IReadOnlyDictionary<string, Fault> All { get; } = ((Fault[])
    [
        .. Connections(), .. Lengths(), .. Bodies(), .. Framings(),
    ]).ToDictionary(static fault => fault.Name);

    private static Fault[] Connections() =>
    [
        new("closes before the request", static (_, _, _) => { }) { ReadsFirst = false },
        new("resets before the request", static (connection, _, _) => connection.Abort()) { ReadsFirst = false },
        new("closes before the headers", static (_, _, _) => { }),
        new("resets before the headers", static (connection, _, _) => connection.Abort()),
        new("stalls before the headers", static (connection, _, _) => connection.WaitForClose()),
        new("closes amid the headers", static (connection, _, _) => connection.Write("HTTP/1.1 200 OK\r\nContent-Ty")),
        new("resets amid the headers", static (connection, _, _) => Reset(connection, "HTTP/1.1 200 OK\r\nContent-Ty")),
        new("stalls amid the headers", static (connection, _, _) => Stall(connection, "HTTP/1.1 200 OK\r\nContent-Ty")),
        new("speaks another protocol", static (connection, _, _) => connection.Write("SSH-2.0-OpenSSH_9.6\r\n")),
        new("sends headers without end", static (connection, _, _) => Forever(connection, "HTTP/1.1 200 OK\r\n", "X-More: and more\r\n")),
        new("says 100 Continue for ever", static (connection, _, _) => Forever(connection, "", "HTTP/1.1 100 Continue\r\n\r\n", pauses: true)),
        new("closes amid the body", static (connection, call, body) => connection.Write(Join(Head(call, "Transfer-Encoding: chunked"), Chunk(Half(body))))),
        new("resets amid the body", static (connection, call, body) => Reset(connection, Join(Head(call, "Transfer-Encoding: chunked"), Chunk(Half(body))))),
        new("stalls amid the body", static (connection, call, body) => Stall(connection, Join(Head(call, "Transfer-Encoding: chunked"), Chunk(Half(body))))),
        new("stalls before the body", static (connection, call, _) => Stall(connection, Head(call, "Transfer-Encoding: chunked"))),
        new("stalls before the last chunk", static (connection, call, body) => Stall(connection, Join(Head(call, "Transfer-Encoding: chunked"), Chunk(body)))),
        new("sends one byte at a time", static (connection, call, body) =>
        {
            foreach (var value in Join(Head(call, $"Content-Length: {body.Length}"), body))
                connection.Write([value]);
        }),
        new("speaks HTTP/1.0 and closes", static (connection, call, body) => connection.Write(Join($"HTTP/1.0 200 OK\r\nContent-Type: {call.MediaType}\r\n\r\n", body))),
        new("speaks HTTP/1.0 and closes amid the body", static (connection, call, body) => connection.Write(Join($"HTTP/1.0 200 OK\r\nContent-Type: {call.MediaType}\r\n\r\n", Half(body)))),
    ];

    private static Fault[] Lengths() =>
    [
        new("announces a byte too many and closes", static (connection, call, body) => connection.Write(Join(Head(call, $"Content-Length: {body.Length + 1}"), body))),
        new("announces a byte too many and stalls", static (connection, call, body) => Stall(connection, Join(Head(call, $"Content-Length: {body.Length + 1}"), body))),
        new("announces half the bytes", static (connection, call, body) => connection.Write(Join(Head(call, $"Content-Length: {body.Length / 2}"), body))),
        new("announces a length that is no number", static (connection, call, body) => connection.Write(Join(Head(call, "Content-Length: many"), body))),
        new("announces two lengths", static (connection, call, body) => connection.Write(Join(Head(call, $"Content-Length: {body.Length}\r\nContent-Length: 7"), body))),
        new("sends a chunk size that is no number", static (connection, call, body) => connection.Write(Join(Head(call, "Transfer-Encoding: chunked"), Join("zz\r\n", body)))),
        new("sends a chunk size beyond all numbers", static (connection, call, body) => connection.Write(Join(Head(call, "Transfer-Encoding: chunked"), Join("ffffffffffffffffff\r\n", body)))),
        new("sends a chunk longer than its size", static (connection, call, body) => connection.Write(Join(Head(call, "Transfer-Encoding: chunked"), Join("2\r\n", body)))),
        new("sends a chunk shorter than its size and closes", static (connection, call, body) => connection.Write(Join(Head(call, "Transfer-Encoding: chunked"), Join("fff\r\n", body)))),
        new("cuts gzip off", static (connection, call, body) => Compressed(connection, call, "gzip", Half(Compress(body, static stream => new GZipStream(stream, CompressionLevel.Optimal))))),
        new("cuts brotli off", static (connection, call, body) => Compressed(connection, call, "br", Half(Compress(body, static stream => new BrotliStream(stream, CompressionLevel.Optimal))))),
        new("calls plain bytes gzip", static (connection, call, body) => Compressed(connection, call, "gzip", body)),
        new("calls plain bytes brotli", static (connection, call, body) => Compressed(connection, call, "br", body)),
        new("calls plain bytes deflate", static (connection, call, body) => Compressed(connection, call, "deflate", body)),
    ];

    private static Fault[] Bodies() =>
    [
        new("answers HTML with 200", static (connection, _, body) => connection.Write(Join(Head("200 OK", "text/html", $"Content-Length: {body.Length}"), body))) { Encode = static _ => "<html><title>Sign in</title></html>"u8.ToArray() },
        new("answers HTML and calls it what was wished for", Plain) { Encode = static _ => "<html><title>Sign in</title></html>"u8.ToArray() },
        new("answers nothing with 200", Plain) { Encode = static _ => [] },
        new("answers 204", static (connection, _, _) => connection.Write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")) { Encode = static _ => [] },
        new("redirects", static (connection, _, _) => connection.Write("HTTP/1.1 302 Found\r\nLocation: https://a.test/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")),
        new("answers HTML with 502", static (connection, _, _) => connection.Write(Head("502 Bad Gateway", "text/html", "Content-Length: 6") + "<html>")),
        new("answers 500 and stalls amid the body", static (connection, _, _) => Stall(connection, Head("500 Internal Server Error", "application/json", "Content-Length: 100") + "{\"error\":")),
        new("answers 500 and closes amid the body", static (connection, _, _) => connection.Write(Head("500 Internal Server Error", "application/json", "Content-Length: 100") + "{\"error\":")),
        new("answers 400 and resets amid the body", static (connection, _, _) => Reset(connection, Head("400 Bad Request", "application/json", "Content-Length: 100") + "{\"error\":")),
        new("answers 400 in gzip that is none", static (connection, _, _) => connection.Write(Head("400 Bad Request", "application/json", "Content-Encoding: gzip\r\nContent-Length: 2") + "{}")),
        new("answers 400 in brotli that is none", static (connection, _, _) => connection.Write(Head("400 Bad Request", "application/json", "Content-Encoding: br\r\nContent-Length: 2") + "{}")),
        new("answers 429 without end", static (connection, _, _) => Forever(connection, Head("429 Too Many Requests", "text/plain", "X-A: b"), new string('x', 4096))),
        new("answers an error with 200", Plain) { Encode = static _ => """{"error":{"message":"No.","type":"server_error"}}"""u8.ToArray() },
        new("answers null", Plain) { Encode = static _ => "null"u8.ToArray() },
        new("sends bytes that are no UTF-8", Plain)
        {
            Content = static text => text.Replace("Hel", "H\ufffdel", StringComparison.Ordinal),
            Encode = static text => Encoding.Latin1.GetBytes(text.Replace('\ufffd', '\u00ff')),
        },
        new("sends a NUL byte", Plain) { Encode = static text => Encoding.Latin1.GetBytes(text.Replace("Hel", "H\0el", StringComparison.Ordinal)) },
        new("sends a line of 10 MB", Plain) { Content = static text => text.Replace("Hel", "Hel" + _long, StringComparison.Ordinal) },
        new("sends 10 MB without a line's end", Plain) { Encode = static _ => Encoding.Latin1.GetBytes("data: " + _long) },
    ];

    private static Fault[] Framings() =>
    [
        new("sends comments for ever", static (connection, call, _) => Forever(connection, Head(call, "X-A: b"), ": still here\n\n", pauses: true)),
        new("sends comments between all", Plain) { Encode = static text => Encoding.Latin1.GetBytes(text.Replace("data:", ": ping\n\n:\nid: 7\nretry: 10\ndata:", StringComparison.Ordinal)) },
        new("ends lines with LF", Plain),
        new("ends lines with CRLF", Plain) { Encode = static text => Encoding.Latin1.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)) },
        new("ends lines with CR", Plain) { Encode = static text => Encoding.Latin1.GetBytes(text.Replace('\n', '\r')) },
        new("begins with a byte order mark", Plain) { Encode = static text => [0xEF, 0xBB, 0xBF, .. Encoding.Latin1.GetBytes(text)] },
        new("leaves out the blank after data:", Plain) { Encode = static text => Encoding.Latin1.GetBytes(text.Replace("data: ", "data:", StringComparison.Ordinal)) },
        new("spreads an event over many data lines", Plain) { Encode = static text => Encoding.Latin1.GetBytes(text.Replace("data: {\"id\":\"c\",", "data: {\ndata: \"id\":\"c\",\ndata:", StringComparison.Ordinal)) },
        new("leaves out the last word", Plain) { Encode = static text => Encoding.Latin1.GetBytes(text.Replace("data: [DONE]\n\n", "", StringComparison.Ordinal)) },
        new("breaks off amid the last event", Plain) { Encode = static text => Encoding.Latin1.GetBytes(text.Replace("]}\n\ndata: [DONE]\n\n", "", StringComparison.Ordinal)) },
        new("stalls amid an event", static (connection, call, body) => Stall(connection, Join(Head(call, $"Content-Length: {body.Length}"), body[..^(body.Length / 3)]))),
    ];

    private static void Plain(ServerConnection connection, FaultCall call, byte[] body) =>
        connection.Write(Join(Head(call, $"Content-Length: {body.Length}"), body));

    private static void Compressed(ServerConnection connection, FaultCall call, string encoding, byte[] body) =>
        connection.Write(Join(Head(call, $"Content-Encoding: {encoding}\r\nContent-Length: {body.Length}"), body));

    private static void Reset(ServerConnection connection, string begun) => Reset(connection, Encoding.Latin1.GetBytes(begun));

    private static void Reset(ServerConnection connection, byte[] begun)
    {
        connection.Write(begun);
        connection.Abort();
    }

    private static void Stall(ServerConnection connection, string begun) => Stall(connection, Encoding.Latin1.GetBytes(begun));

    private static void Stall(ServerConnection connection, byte[] begun)
    {
        connection.Write(begun);
        connection.WaitForClose();
    }

    // Ends when the client has closed the connection and writing fails.
    private static void Forever(ServerConnection connection, string begun, string more, bool pauses = false)
    {
        connection.Write(begun);
        while (true)
        {
            connection.Write(more);
            if (pauses)
                Thread.Sleep(5);
        }
    }

    private static string Head(FaultCall call, string more) => Head("200 OK", call.MediaType, more);

    private static string Head(string status, string mediaType, string more) => $"HTTP/1.1 {status}\r\nContent-Type: {mediaType}\r\nConnection: close\r\n{more}\r\n\r\n";

    private static byte[] Half(byte[] body) => body[..(body.Length / 2)];

    private static byte[] Chunk(byte[] body) => Join($"{body.Length:x}\r\n", [.. body, .. "\r\n"u8]);

    private static byte[] Join(string head, byte[] body) => [.. Encoding.Latin1.GetBytes(head), .. body];

    private static byte[] Compress(byte[] body, Func<Stream, Stream> create)
    {
        using var compressed = new MemoryStream();
        using (var stream = create(compressed))
            stream.Write(body);
        return compressed.ToArray();
    }
}
