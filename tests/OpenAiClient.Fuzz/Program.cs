using OpenAi.Fuzz;
using OpenAi.Fuzz.Targets;

// Feeds the library's readers with generated input, and fails when one does what it must not. Each input follows from the seed and its
// number.
if (FuzzOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}
FuzzTarget[] all = [new SseTarget(), new JsonTarget(), new StreamTarget(), new AnswerTarget(), new HeaderTarget(), new LineTarget(), new WebhookTarget(), new FormTarget()];
var targets = all.Where(target => options.Target is null || options.Target == target.Name).ToArray();
if (targets.Length == 0)
{
    Console.Error.WriteLine($"There is no target '{options.Target}', only {string.Join(", ", all.Select(static target => target.Name))}.");
    return 2;
}
return Corpus.Replay(targets) & new FuzzRun(options, targets).Run() ? 0 : 1;
