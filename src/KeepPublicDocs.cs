using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Takes what is not public out of a documentation file, since the compiler writes the comments of internal types there too.
/// What is public, the files of PublicApiAnalyzers say. Compiled by MSBuild while a package is built (Directory.Build.targets).
/// </summary>
public sealed class KeepPublicDocs : Task
{
    [Required]
    public string Documentation { get; set; } = "";

    [Required]
    public ITaskItem[] PublicApi { get; set; } = new ITaskItem[0];

    public override bool Execute()
    {
        var names = new HashSet<string>(PublicApi.SelectMany(file => File.ReadLines(file.ItemSpec)).SelectMany(NamesOf), StringComparer.Ordinal);
        var document = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
        var members = document.Root!.Element("members")!.Elements("member").ToList();
        var hidden = members.Where(member => !names.Contains(NameOf((string)member.Attribute("name")!))).ToList();
        foreach (var member in hidden)
        {
            (member.PreviousNode as XText)?.Remove();
            member.Remove();
        }
        if (hidden.Count == members.Count)
            Log.LogError("Nothing in {0} is public by {1}.", Documentation, string.Join(", ", PublicApi.Select(file => file.ItemSpec)));
        else if (hidden.Count > 0)
            document.Save(Documentation, SaveOptions.DisableFormatting);
        return !Log.HasLoggedErrors;
    }

    // "M:OpenAi.Page`1.#ctor(System.String)" is OpenAi.Page.#ctor.
    private static string NameOf(string id) => Regex.Replace(id.Substring(2).Split('(', '~')[0], "`+[0-9]+", "");

    // "static OpenAi.Page<T>.From(string! name) -> OpenAi.Page<T>!" is OpenAi.Page.From; a property's accessors are the property.
    private static IEnumerable<string> NamesOf(string line)
    {
        if (line.Length == 0 || line[0] == '#')
            yield break;
        var name = Regex.Replace(line, "^((~|static|abstract|virtual|override|const|readonly|sealed|required|extern) ?)+", "");
        if (Regex.Match(name, @"^(?<type>.*?)\.(?<kind>implicit|explicit) operator ") is { Success: true } conversion)
        {
            yield return WithoutGenerics(conversion.Groups["type"].Value) + (conversion.Groups["kind"].Value == "implicit" ? ".op_Implicit" : ".op_Explicit");
            yield break;
        }
        name = WithoutGenerics(name);
        name = Regex.Split(name, @" ->| = |\(|\[")[0].Replace("?", "").Replace("!", "");
        name = Regex.Replace(name, @"\.(get|set|init|add|remove)$", "");
        yield return Regex.Replace(name, @"\.this$", ".Item");
        var parts = name.Split('.');
        if (parts.Length > 1 && parts[parts.Length - 1] == parts[parts.Length - 2] && line.IndexOf('(') >= 0)
            yield return string.Join(".", parts.Take(parts.Length - 1)) + ".#ctor";
    }

    private static string WithoutGenerics(string name)
    {
        for (var before = ""; before != name;)
        {
            before = name;
            name = Regex.Replace(name, "<[^<>]*>", "");
        }
        return name;
    }
}
