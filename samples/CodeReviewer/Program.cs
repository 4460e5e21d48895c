using CodeReviewer;

return await CommandLine.RunAsync(args);
