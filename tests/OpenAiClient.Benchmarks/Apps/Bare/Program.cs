using System.Net.Http.Headers;
using System.Net.Http.Json;
using OpenAi.Benchmarks.Apps;

using var http = new HttpClient { BaseAddress = new Uri(args[0]) };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "sk-none");
using var response = await http.PostAsJsonAsync("chat/completions", new Request("gpt-4o", [new("user", "Hello")]), BareJson.Default.Request);
var answer = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync(BareJson.Default.Answer);
Console.WriteLine(answer!.Choices[0].Message.Content);
